package com.tableturner.concierge.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All the ways to say how many people come. */
final class PeopleGrammar {

    private static final Set<String> TO = Words.of("- – — to or / ~");
    private static final Set<String> MAYBE = Words.of("maybe possibly perhaps");
    private static final int WIDEST_RANGE = 12;
    private static final PhraseMap<Integer> SIZES = sizes();

    private final PeopleItems items = new PeopleItems();
    private final PeopleLists lists = new PeopleLists(items);

    /** The party size that begins at this token. */
    @Nullable
    Found<PartySize> at(Tokens tokens, int at) {
        var size = SIZES.at(tokens, at);
        if (size != null && !tokens.is(size.end(), "of") && !isStartOfList(tokens, size.end())) {
            return new Found<>(new PartySize(reading(size.value()), true, size.value() == 0), size.end());
        }
        var range = range(tokens, at);
        if (range != null) {
            return range;
        }
        var groups = groups(tokens, at);
        return groups != null ? groups : lists.at(tokens, at);
    }

    private static boolean isStartOfList(Tokens tokens, int at) {
        var linked = tokens.is(at, "and") || tokens.is(at, "+") || tokens.is(at, "plus") || tokens.is(at, "&");
        return linked && PeopleWords.ARTICLES.contains(tokens.text(at + 1)) || linked && tokens.is(at + 1, "me");
    }

    private static Reading<Integer> reading(int size) {
        return size == 0 ? Readings.unnamed() : new Reading.Clear<>(size);
    }

    /** "4-5 people", "4 or 5", "between 4 and 6", "6 maybe 7". */
    private @Nullable Found<PartySize> range(Tokens tokens, int at) {
        var between = tokens.is(at, "between");
        if (tokens.is(at - 1, "from")) {
            return null; // what is changed, not a range
        }
        var low = PeopleItems.number(tokens, between ? at + 1 : at);
        if (low == null || low.value() < 1) {
            return null;
        }
        var second = low.end();
        if (PeopleWords.noun(tokens, second) instanceof Found<PeopleWords.Noun> noun) {
            second = noun.end();
        }
        var high = high(tokens, second, between);
        if (high == null || high.value() < 1 || Math.abs(high.value() - low.value()) > WIDEST_RANGE) {
            return null;
        }
        var noun = PeopleWords.noun(tokens, high.end());
        var us = tokens.is(high.end(), "of") && tokens.is(high.end() + 1, "us");
        var end = noun != null ? noun.end() : us ? high.end() + 2 : high.end();
        var sure = noun != null || us || second > low.end();
        return new Found<>(new PartySize(range(low.value(), high.value(), tokens.is(second, "or")), sure, false), end);
    }

    private static @Nullable Found<Integer> high(Tokens tokens, int at, boolean between) {
        var comma = tokens.is(at, ",") ? at + 1 : at;
        var linked = between ? tokens.is(at, "and") || tokens.is(at, "to") : tokens.isAny(at, TO);
        if (linked) {
            var start = tokens.isAny(at + 1, MAYBE) ? at + 2 : at + 1;
            return PeopleItems.number(tokens, start);
        }
        if (tokens.is(comma, "or") || tokens.isAny(comma, MAYBE)) {
            return PeopleItems.number(tokens, tokens.isAny(comma + 1, MAYBE) ? comma + 2 : comma + 1);
        }
        return null;
    }

    private static Reading<Integer> range(int a, int b, boolean either) {
        var low = Math.min(a, b);
        var high = Math.max(a, b);
        return Readings.oneOf(
                either
                        ? List.of(low, high)
                        : IntStream.rangeClosed(low, high).boxed().toList());
    }

    /** "two couples" is an item; this is "two families of four", "3 groups of 5". */
    private static @Nullable Found<PartySize> groups(Tokens tokens, int at) {
        var count = Numbers.cardinal(tokens, at);
        if (count == null
                || !Words.of("families groups parties sets lots tables").contains(tokens.text(count.end()))) {
            return null;
        }
        var each = tokens.is(count.end() + 1, "of") ? PeopleItems.number(tokens, count.end() + 2) : null;
        if (each == null) {
            return null;
        }
        return new Found<>(new PartySize(new Reading.Clear<>(count.value() * each.value()), true, false), each.end());
    }

    private static PhraseMap<Integer> sizes() {
        var sizes = new PhraseMap<Integer>();
        WordLists.read("party-sizes", (phrase, size) -> sizes.add(phrase, Integer.valueOf(size)));
        return sizes;
    }
}
