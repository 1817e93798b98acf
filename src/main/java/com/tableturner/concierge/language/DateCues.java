package com.tableturner.concierge.language;

import java.util.Set;

/** Whether the words around make sure that a phrase is a day. */
final class DateCues {

    private static final Set<String> SUFFIXES = Words.of("st nd rd th");
    private static final Set<String> BEFORE = Words.of("on for is to by until date its it's the");
    private static final Set<String> NOT_DAYS = Words.of(
            "time one name option table choice floor restaurant visit course person slot suggestion half thing",
            "place reservation booking birthday anniversary street cross main road stage block phase sector grade",
            "of party wedding");
    private static final Set<String> WEEKDAY_VERBS = Words.of("sat sun wed mon");

    private DateCues() {}

    static boolean isSure(Tokens tokens, int at, int end) {
        if (tokens.is(end, "roast")) {
            return false;
        }
        if (tokens.isAny(at, WEEKDAY_VERBS) && end == at + 1) {
            return !tokens.is(end, "set") && isWeekday(tokens, at, end);
        }
        var first = tokens.is(at, "the") ? at + 1 : at;
        var written = tokens.isNumber(first) && tokens.isAny(first + 1, SUFFIXES) && first + 2 == end;
        if (written) {
            return !tokens.isAny(end, NOT_DAYS);
        }
        var spoken = Numbers.ordinal(tokens, first);
        if (spoken != null && spoken.end() == end) {
            return first > at && tokens.isAny(at - 1, BEFORE) && !tokens.isAny(end, NOT_DAYS)
                    || spoken.value() > 3 && first > at && !tokens.isAny(end, NOT_DAYS);
        }
        return !(tokens.isNumber(first) && first + 1 == end);
    }

    /** "first thing", "the second one": an ordinal of something else than days. */
    static boolean isOfThings(Tokens tokens, int at, int end) {
        var first = tokens.is(at, "the") ? at + 1 : at;
        var ordinal = Numbers.ordinal(tokens, first);
        return ordinal != null && ordinal.end() == end && tokens.isAny(end, NOT_DAYS) && !tokens.is(end, "of");
    }

    /** "we sat outside" and "in the sun" are no days. */
    private static boolean isWeekday(Tokens tokens, int at, int end) {
        var before = tokens.text(at - 1);
        if (tokens.is(at, "sun") || tokens.is(at, "sat")) {
            return tokens.startsUpperCase(at)
                    || at == 0
                    || Words.of("on this next for coming or , until").contains(before);
        }
        return !before.equals("we") && !before.equals("to") && !before.equals("just");
    }
}
