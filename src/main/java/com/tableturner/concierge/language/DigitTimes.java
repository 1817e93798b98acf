package com.tableturner.concierge.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times in digits: "7", "7:30", "7.30", "19h30", "730pm", "1930". */
final class DigitTimes {

    private static final Set<String> SEPARATORS = Words.of(": . h ;");
    private static final Set<String> HYPHENED = Words.of("00 30 45");
    private static final Set<String> HOUR_MARKS = Words.of("h hr hrs");
    private static final Set<String> NOT_BEFORE = Words.of("/ # ₹ $ € £ + tt");
    private static final int HUNDRED = 100;

    @Nullable
    Found<ClockTime> at(Tokens tokens, int at) {
        if (!tokens.isNumber(at)
                || tokens.isAny(at - 1, NOT_BEFORE) && tokens.at(at).glued() && !isEither(tokens, at)) {
            return null;
        }
        var separated = separated(tokens, at);
        return separated != null ? separated : together(tokens, at);
    }

    /** "7/7:30". */
    private static boolean isEither(Tokens tokens, int at) {
        return tokens.is(at - 1, "/") && tokens.isNumber(at - 2) && tokens.is(at + 1, ":");
    }

    private static @Nullable Found<ClockTime> separated(Tokens tokens, int at) {
        var separator = tokens.text(at + 1);
        if (tokens.text(at).length() > 2 || tokens.text(at + 2).length() != 2 || !tokens.isNumber(at + 2)) {
            return null;
        }
        var spaced = tokens.text(at + 1).equals(":") && !tokens.at(at + 1).glued();
        if (!SEPARATORS.contains(separator) && !isHyphened(tokens, at)
                || !spaced && !(tokens.at(at + 1).glued() && tokens.at(at + 2).glued())) {
            return null;
        }
        var hour = Integer.parseInt(tokens.text(at));
        var minute = Integer.parseInt(tokens.text(at + 2));
        if (!separator.equals(":") && (hour > 24 || minute > 59 || isMoreOfNumber(tokens, at, separator))) {
            return null;
        }
        var seconds = separator.equals(":")
                && tokens.is(at + 3, ":")
                && tokens.text(at + 4).length() == 2;
        var leadingZero = tokens.text(at).startsWith("0") && tokens.text(at).length() == 2;
        var time = ClockTime.of(hour, minute, !isRating(tokens, at));
        return new Found<>(
                leadingZero || separator.equals("h") ? time.onTwentyFourHours() : time, seconds ? at + 5 : at + 3);
    }

    /** "8-30": no range, and no day of a month. */
    private static boolean isHyphened(Tokens tokens, int at) {
        return tokens.is(at + 1, "-")
                && tokens.isAny(at + 2, HYPHENED)
                && tokens.text(at).compareTo("0") > 0
                && !tokens.is(at - 1, "-")
                && !tokens.is(at + 3, "-")
                && PeopleWords.noun(tokens, at + 3) == null;
    }

    /** "rated 4.50", "4.25 stars". */
    private static boolean isRating(Tokens tokens, int at) {
        return tokens.is(at + 1, ".")
                && (tokens.is(at + 3, "stars") || tokens.is(at + 3, "star") || tokens.is(at - 1, "rated"));
    }

    /** 4.50.20 and 14.12.2026 are no times. */
    private static boolean isMoreOfNumber(Tokens tokens, int at, String separator) {
        var after = tokens.is(at + 3, separator)
                && tokens.isNumber(at + 4)
                && tokens.at(at + 4).glued();
        var before = tokens.is(at - 1, separator)
                && tokens.isNumber(at - 2)
                && tokens.at(at).glued();
        return after || before;
    }

    /** "7", "730", "1930"; only am, pm, hrs or the words around can make it a time. */
    private static @Nullable Found<ClockTime> together(Tokens tokens, int at) {
        var text = tokens.text(at);
        if (text.length() > 4 || isDecimal(tokens, at)) {
            return null;
        }
        var value = Integer.parseInt(text);
        if (text.length() <= 2) {
            return hour(tokens, at, value);
        }
        var time = ClockTime.of(value / HUNDRED, value % HUNDRED, false);
        if (value / HUNDRED > 24 || value % HUNDRED > 59 || value % 5 != 0 && text.length() == 3) {
            return null;
        }
        var exact = text.startsWith("0") || tokens.isAny(at + 1, HOUR_MARKS);
        return new Found<>(exact ? time.onTwentyFourHours() : time, at + 1);
    }

    private static @Nullable Found<ClockTime> hour(Tokens tokens, int at, int value) {
        var broken = tokens.is(at + 1, ":") && tokens.at(at + 1).glued() && tokens.isNumber(at + 2);
        if (broken || tokens.is(at - 1, ":") && tokens.at(at).glued() && tokens.isNumber(at - 2)) {
            return null; // 7:5
        }
        if (value > 23 || value == 0 && tokens.text(at).length() < 2) {
            return null;
        }
        if (tokens.isAny(at + 1, HOUR_MARKS) && !tokens.is(at - 1, "in")) {
            var time = ClockTime.of(value, 0, true);
            return new Found<>(value > 12 ? time.onTwentyFourHours() : time, at + 2);
        }
        var minutes = tokens.text(at + 1);
        var isMinutes = tokens.isNumber(at + 1) && minutes.length() == 2 && Integer.parseInt(minutes) < 60;
        if (isMinutes && !tokens.at(at + 1).glued() && minutesFollow(tokens, at)) {
            return new Found<>(ClockTime.of(value, Integer.parseInt(minutes), true), at + 2);
        }
        var spoken = value >= 1 && value <= 12 ? Numbers.words(tokens, at + 1) : null;
        if (spoken != null && isQuarter(spoken.value()) && PeopleWords.noun(tokens, spoken.end()) == null) {
            return new Found<>(ClockTime.of(value, spoken.value(), true), spoken.end()); // "9 thirty"
        }
        return new Found<>(ClockTime.of(value, 0, false), at + 1);
    }

    private static boolean isQuarter(int minutes) {
        return minutes == 15 || minutes == 30 || minutes == 45;
    }

    /** "8 15" is a time behind "at", before pm, or where it is all that was said. */
    private static boolean minutesFollow(Tokens tokens, int at) {
        return tokens.is(at - 1, "at")
                || ClockWords.isHalfOfDay(tokens, at + 2)
                || DayParts.after(tokens, at + 2) != null
                || at == 0 && tokens.size() <= 3 && !tokens.isNumber(at + 2);
    }

    private static boolean isDecimal(Tokens tokens, int at) {
        var before = tokens.is(at - 1, ".")
                && tokens.at(at).glued()
                && tokens.isNumber(at - 2)
                && tokens.at(at - 1).glued();
        var after = tokens.is(at + 1, ".")
                && tokens.at(at + 1).glued()
                && tokens.isNumber(at + 2)
                && tokens.at(at + 2).glued();
        return before || after;
    }
}
