package com.tableturner.concierge.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many people more or fewer come: "add 2 guests", "one more person", "another two", "one less". */
final class MorePeople {

    private static final Set<String> MORE = Words.of("more extra additional");
    private static final Set<String> FEWER = Words.of("less fewer");
    private static final Set<String> ADD = Words.of("add adding bring squeeze plus");
    private static final Set<String> NOT_PEOPLE =
            Words.of("time days day minutes hours hour week weeks question thing table tables");

    @Nullable
    Found<Integer> at(Tokens tokens, int at) {
        var another = tokens.is(at, "another") || tokens.is(at, "an") && tokens.is(at + 1, "extra");
        if (another) {
            var start = tokens.is(at, "an") ? at + 2 : at + 1;
            var count = Numbers.cardinal(tokens, start);
            var noun = PeopleWords.noun(tokens, count == null ? start : count.end());
            return noun == null || noun.value().kind() == PeopleWords.Kind.SEAT
                    ? null
                    : new Found<>(count == null ? noun.value().each() : count.value(), noun.end());
        }
        var adding = tokens.isAny(at - 1, ADD) && !tokens.is(at - 1, "plus");
        var couple = tokens.is(at, "couple") && tokens.is(at + 1, "of") && adding;
        var count = couple ? new Found<>(2, at + 2) : Numbers.cardinal(tokens, at);
        return count == null ? null : counted(tokens, count, adding);
    }

    private static @Nullable Found<Integer> counted(Tokens tokens, Found<Integer> count, boolean adding) {
        var fewer = tokens.isAny(count.end(), FEWER);
        var more = tokens.isAny(count.end(), MORE);
        var next = fewer || more ? count.end() + 1 : count.end();
        next = tokens.is(next, "of") && tokens.is(next + 1, "my") ? next + 2 : next;
        var noun = PeopleWords.noun(tokens, next);
        if (!fewer && !more && !(adding && noun != null) || tokens.isAny(next, NOT_PEOPLE)) {
            return null;
        }
        if (noun != null && noun.value().kind() == PeopleWords.Kind.SEAT) {
            return null;
        }
        return new Found<>(fewer ? -count.value() : count.value(), noun == null ? next : noun.end());
    }
}
