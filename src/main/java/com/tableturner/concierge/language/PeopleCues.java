package com.tableturner.concierge.language;

import java.util.Set;

/** Whether people who are spoken of come along: "for my wife" does, "my wife is ill" does not. */
final class PeopleCues {

    private static final Set<String> BEFORE =
            Words.of("for just only consisting be bring bringing taking plus of as and");
    private static final Set<String> NOT_FOR =
            Words.of("chair chairs highchair highchairs menu cake birthday present gift");

    private PeopleCues() {}

    static boolean comeAlong(Tokens tokens, int at, int end, boolean alone, Setting setting) {
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
