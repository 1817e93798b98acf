package com.tableturner.concierge.language;

import java.util.Set;

/** Whether people who are spoken of come along: "for my wife" does, "my wife is ill" does not. */
final class PeopleCues {

    private static final Set<String> BEFORE =
            Words.of("for just only consisting be bring bringing taking plus of as and");
    private static final Set<String> NOT_FOR =
            Words.of("chair chairs highchair highchairs menu cake birthday present gift");

    private static final Set<String> TRAITS = Words.of(
            "is are eats eat has have can't cannot cant doesn't don't dont needs need likes like prefers wants drinks drink");
    private static final Set<String> ARRIVING = Words.of(
            "coming joining attending going dining eating there here in total visiting arriving planning hoping looking");

    private PeopleCues() {}

    /** Whether the words behind "two of us" tell of some of them, as "are vegan" does, and not of all, as "are coming". */
    static boolean areSomeOf(Tokens tokens, int at) {
        return tokens.isAny(at, TRAITS)
                && !tokens.isAny(at + 1, ARRIVING)
                && tokens.at(at + 1).isWord();
    }

    static boolean comeAlong(Tokens tokens, int at, int end, boolean alone, Setting setting) {
        var first = tokens.isAny(at - 1, PeopleWords.POSSESSIVES) ? at - 1 : at;
        if (tokens.is(first - 1, "of") && areSomeOf(tokens, end)) {
            return false;
        }
        if (setting.asks(Asked.PEOPLE) || at == 0 && end == tokens.size() && tokens.is(at, "couple")) {
            return true;
        }
        var oneOnly = alone && tokens.is(at - 1, "for"); // "for my friend" may only say whose table it is
        if (oneOnly || !tokens.isAny(at - 1, BEFORE)) {
            return false;
        }
        return !tokens.isAny(at - 2, NOT_FOR) && !tokens.is(end, "'");
    }
}
