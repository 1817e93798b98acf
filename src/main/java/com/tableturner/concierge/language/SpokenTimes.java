package com.tableturner.concierge.language;

import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times in words: "seven", "seven thirty", "eight oh five", "nineteen hundred", "noon". */
final class SpokenTimes {

    private static final Map<String, LocalTime> NAMED = Map.of(
            "noon", LocalTime.NOON,
            "midday", LocalTime.NOON,
            "noontime", LocalTime.NOON,
            "midnight", LocalTime.MIDNIGHT,
            "noonish", LocalTime.NOON);

    private static final Set<String> ZERO = Words.of("oh o zero");
    private static final int LAST_HOUR = 24;
    private static final int LAST_MINUTE = 59;
    private static final int FIRST_TWO_DIGITS = 10;

    @Nullable
    Found<ClockTime> at(Tokens tokens, int at) {
        var named = named(tokens, at);
        if (named != null) {
            return named;
        }
        var ish = ish(tokens, at);
        if (ish != null) {
            return ish;
        }
        var hour = Numbers.words(tokens, at);
        if (hour == null || hour.value() > LAST_HOUR || hour.value() == 0 || tokens.is(at, "a")) {
            return null;
        }
        var next = tokens.is(hour.end(), "-") ? hour.end() + 1 : hour.end();
        if (tokens.is(next, "hundred")) {
            return new Found<>(ClockTime.of(hour.value(), 0, true).onTwentyFourHours(), next + 1);
        }
        var minute = minute(tokens, next);
        return minute == null
                ? new Found<>(ClockTime.of(hour.value(), 0, false), hour.end())
                : new Found<>(ClockTime.of(hour.value(), minute.value(), true), minute.end());
    }

    /** "eightish". */
    private static @Nullable Found<ClockTime> ish(Tokens tokens, int at) {
        var text = tokens.text(at);
        if (!text.endsWith("ish")) {
            return null;
        }
        var hour = Numbers.words(new Tokens(text.substring(0, text.length() - "ish".length())), 0);
        return hour == null || hour.value() < 1 || hour.value() > 12
                ? null
                : new Found<>(ClockTime.of(hour.value(), 0, true), at + 1);
    }

    private static @Nullable Found<ClockTime> named(Tokens tokens, int at) {
        var start = tokens.is(at, "12") || tokens.is(at, "twelve") || tokens.is(at, "high") ? at + 1 : at;
        var time = NAMED.get(tokens.text(start));
        return time == null ? null : new Found<>(ClockTime.exactly(time), start + 1);
    }

    private static @Nullable Found<Integer> minute(Tokens tokens, int at) {
        if (tokens.isAny(at, ZERO)) {
            var unit = Numbers.words(tokens, at + 1);
            return unit != null && unit.value() > 0 && unit.value() < FIRST_TWO_DIGITS ? unit : null;
        }
        var minute = Numbers.words(tokens, at);
        return minute == null || minute.value() < FIRST_TWO_DIGITS || minute.value() > LAST_MINUTE ? null : minute;
    }
}
