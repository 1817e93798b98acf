package com.tableturner.concierge.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words around a time of day. */
final class ClockWords {

    private static final Set<String> AM = Words.of("am a");
    private static final Set<String> PM = Words.of("pm p");

    /** Which half of the day was said: before noon or after it. */
    enum Half {
        AM,
        PM
    }

    private ClockWords() {}

    static boolean isHalfOfDay(Tokens tokens, int at) {
        return half(tokens, at) != null;
    }

    /** "pm", "p.m.", "p m", and a "p" that sticks to a number. The full stop behind is part of it. */
    static @Nullable Found<Half> half(Tokens tokens, int at) {
        var text = tokens.text(at);
        if (!AM.contains(text) && !PM.contains(text)) {
            return null;
        }
        var half = AM.contains(text) ? Half.AM : Half.PM;
        if (text.length() == 2) {
            return new Found<>(half, dot(tokens, at + 1));
        }
        var next = tokens.is(at + 1, ".") ? at + 2 : at + 1;
        if (tokens.is(next, "m")) {
            return new Found<>(half, dot(tokens, next + 1));
        }
        return tokens.at(at).glued()
                        && tokens.isNumber(at - 1)
                        && !tokens.at(at + 1).glued()
                ? new Found<>(half, at + 1)
                : null;
    }

    private static int dot(Tokens tokens, int at) {
        return tokens.is(at, ".") && tokens.at(at).glued() ? at + 1 : at;
    }
}
