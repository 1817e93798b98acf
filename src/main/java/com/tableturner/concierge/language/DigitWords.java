package com.tableturner.concierge.language;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Digits as they are written or spoken: "98", "nine", "double five", "oh", and an O or l that was typed for one. */
final class DigitWords {

    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("oh", "0"),
            Map.entry("o", "0"),
            Map.entry("nought", "0"),
            Map.entry("naught", "0"),
            Map.entry("nil", "0"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"));

    private static final Map<String, Integer> TIMES =
            Map.of("double", 2, "dbl", 2, "triple", 3, "treble", 3, "thrice", 3, "quadruple", 4);
    private static final Set<String> TYPED_FOR_DIGIT = Words.of("o l i");
    private static final int LONGEST_TENS = 2;

    private DigitWords() {}

    /** The digits that begin at a token, with the token after them. */
    static @Nullable Found<String> at(Tokens tokens, int at) {
        if (tokens.isNumber(at)) {
            return new Found<>(tokens.text(at), at + 1);
        }
        var times = TIMES.get(tokens.text(at));
        if (times != null) {
            var digit = single(tokens, at + 1);
            return digit == null ? null : new Found<>(digit.repeat(times), at + 2);
        }
        if (isTypedForDigit(tokens, at)) {
            return new Found<>(tokens.is(at, "o") ? "0" : "1", at + 1);
        }
        var digit = SPOKEN.get(tokens.text(at));
        return digit != null ? new Found<>(digit, at + 1) : tens(tokens, at);
    }

    /** "ninety eight" and "twelve", as some read numbers out. */
    private static @Nullable Found<String> tens(Tokens tokens, int at) {
        var number = Numbers.words(tokens, at);
        if (number == null || number.value() < 10 || number.value() > 99) {
            return null;
        }
        var text = String.valueOf(number.value());
        return text.length() == LONGEST_TENS ? new Found<>(text, number.end()) : null;
    }

    private static @Nullable String single(Tokens tokens, int at) {
        return tokens.isNumber(at) && tokens.text(at).length() == 1 ? tokens.text(at) : SPOKEN.get(tokens.text(at));
    }

    private static boolean isTypedForDigit(Tokens tokens, int at) {
        return tokens.isAny(at, TYPED_FOR_DIGIT)
                && tokens.at(at).glued()
                && tokens.isNumber(at - 1)
                && tokens.isNumber(at + 1)
                && tokens.at(at + 1).glued();
    }
}
