package com.tableturner.concierge.language;

import java.util.Set;

/** Whether the diner wants a value, takes it back, or tells of one that is booked already. */
final class Stances {

    private static final Set<String> NOT =
            Words.of("not except isn't isnt ain't don't dont instead rather no never cannot can't cant");
    private static final Set<String> BETWEEN = Words.of(
            "on at for the of than want from in say mean need a my table with it said by this really going to do"
                    + " like longer more free didn't ask be say said saying");
    private static final Set<String> FAILS = Words.of("doesn't doesnt won't wont isn't isnt cannot can't no");
    private static final Set<String> FAIL = Words.of("work good possible suit longer anymore");
    private static final Set<String> CALLING = Words.of("back speak call visited ring phone");
    private static final int REACH = 4;
    private static final int MOVE = 8;

    /** How the words around a value put it. */
    Stance of(Tokens tokens, int start, int end) {
        if (isRejected(tokens, start, end)) {
            return Stance.REJECTED;
        }
        var told = isMovedFrom(tokens, start, end) || isPast(tokens, start, end) || isOfCall(tokens, start);
        return told ? Stance.EXISTING : Stance.WANTED;
    }

    private static boolean isRejected(Tokens tokens, int start, int end) {
        var at = start - 1;
        while (at > start - REACH && tokens.isAny(at, BETWEEN)) {
            at--;
        }
        var word = tokens.text(at);
        if (word.equals("but")) {
            return tokens.text(at - 1).startsWith("any") || tokens.text(at - 2).startsWith("any");
        }
        if (NOT.contains(word)) {
            var linked = at < start - 1;
            return switch (word) {
                case "instead", "rather" -> linked && (tokens.is(at + 1, "of") || tokens.is(at + 1, "than"));
                case "no" ->
                    linked && (tokens.is(at + 1, "longer") || tokens.is(at + 1, "more") && !tokens.is(at + 2, "than"));
                default -> true;
            };
        }
        return tokens.isAny(end, FAILS) && tokens.isAny(end + 1, FAIL);
    }

    /** "from 7 [people] to 9": what is moved is booked already. */
    boolean isMovedFrom(Tokens tokens, int start, int end) {
        if (!tokens.is(start - 1, "from") && !tokens.follows(start - 2, "from", "the")) {
            return false;
        }
        for (var at = end; at < end + MOVE; at++) {
            if (tokens.is(at, "to")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(Tokens tokens, int start, int end) {
        return tokens.is(start, "yesterday") || tokens.is(end - 1, "ago") || tokens.is(end - 1, "yesterday");
    }

    /** "I will call back at 6": nothing that is wished for at the restaurant. */
    private static boolean isOfCall(Tokens tokens, int start) {
        return tokens.isAny(start - 1, CALLING)
                || tokens.isAny(start - 2, CALLING)
                        && (tokens.is(start - 1, "at") || tokens.is(start - 1, "you") || tokens.is(start - 1, "on"));
    }
}
