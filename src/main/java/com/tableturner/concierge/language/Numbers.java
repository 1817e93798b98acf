package com.tableturner.concierge.language;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cardinal and ordinal numbers in digits and English words, from 0 to 999. */
final class Numbers {

    private static final int LONGEST_DIGITS = 6;

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty",
            80, "ninety", 90);

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30));

    private static final Set<String> SUFFIXES = Words.of("st nd rd th");

    private Numbers() {}

    /** A number in digits or words, "a hundred" included, "a dozen" not. */
    static @Nullable Found<Integer> cardinal(Tokens tokens, int at) {
        var digits = digits(tokens, at);
        return digits != null ? digits : words(tokens, at);
    }

    /** A run of digits that is not too long to count with. */
    static @Nullable Found<Integer> digits(Tokens tokens, int at) {
        if (!tokens.isNumber(at) || tokens.text(at).length() > LONGEST_DIGITS) {
            return null;
        }
        return new Found<>(Integer.parseInt(tokens.text(at)), at + 1);
    }

    static @Nullable Found<Integer> words(Tokens tokens, int at) {
        var hundreds = hundreds(tokens, at);
        if (hundreds != null) {
            return hundreds;
        }
        return belowHundred(tokens, at);
    }

    private static @Nullable Found<Integer> hundreds(Tokens tokens, int at) {
        var count = tokens.is(at, "a") ? Integer.valueOf(1) : SMALL.get(tokens.text(at));
        if (count == null || count < 1 || count > 9 || !tokens.is(at + 1, "hundred")) {
            return null;
        }
        var rest = belowHundred(tokens, tokens.is(at + 2, "and") ? at + 3 : at + 2);
        return rest == null ? new Found<>(count * 100, at + 2) : new Found<>(count * 100 + rest.value(), rest.end());
    }

    private static @Nullable Found<Integer> belowHundred(Tokens tokens, int at) {
        var small = SMALL.get(tokens.text(at));
        if (small != null) {
            return new Found<>(small, at + 1);
        }
        var tens = TENS.get(tokens.text(at));
        if (tens == null) {
            return null;
        }
        var next = tokens.is(at + 1, "-") ? at + 2 : at + 1;
        var unit = SMALL.get(tokens.text(next));
        return unit != null && unit >= 1 && unit <= 9 ? new Found<>(tens + unit, next + 1) : new Found<>(tens, at + 1);
    }

    /** "14th", "fourteenth", "twenty-first". */
    static @Nullable Found<Integer> ordinal(Tokens tokens, int at) {
        var digits = digits(tokens, at);
        if (digits != null) {
            var suffix = tokens.is(at + 1, "'") ? at + 2 : at + 1;
            return tokens.isAny(suffix, SUFFIXES) ? new Found<>(digits.value(), suffix + 1) : null;
        }
        var plain = ORDINALS.get(tokens.text(at));
        if (plain != null) {
            return new Found<>(plain, at + 1);
        }
        var tens = TENS.get(tokens.text(at));
        var next = tokens.is(at + 1, "-") ? at + 2 : at + 1;
        var unit = tens == null ? null : ORDINALS.get(tokens.text(next));
        return tens != null && unit != null && unit <= 9 ? new Found<>(tens + unit, next + 1) : null;
    }
}
