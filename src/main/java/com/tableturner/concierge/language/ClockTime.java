package com.tableturner.concierge.language;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time as it is said, before the half of the day is decided.
 *
 * @param shift minutes to go on or back from it: "quarter to 8" is 8 and -15
 * @param half am or pm, if said
 * @param part a part of the day, if said with it
 * @param exact whether it is of the 24-hour clock, as 07:30, 19:30 and noon are
 * @param sure whether nothing but a time looks like this; "7" alone does not
 */
record ClockTime(
        int hour,
        int minute,
        int shift,
        ClockWords.@Nullable Half half,
        @Nullable DayPart part,
        boolean exact,
        boolean sure) {

    private static final int OPEN = -1;
    private static final int NOON = 12;
    private static final int MIDNIGHT = 24;
    private static final int LAST_AFTERNOON_HOUR = 10; // a bare 1 to 10 is after noon
    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_OF_DAY = MIDNIGHT * MINUTES_OF_HOUR;

    static ClockTime of(int hour, int minute, boolean sure) {
        return new ClockTime(hour, minute, 0, null, null, false, sure);
    }

    static ClockTime exactly(LocalTime time) {
        return new ClockTime(time.getHour(), time.getMinute(), 0, null, null, true, true);
    }

    /** A time that is said to be near, and no more: "in a few hours". */
    static ClockTime open() {
        return new ClockTime(0, OPEN, 0, null, null, true, true);
    }

    ClockTime in(ClockWords.Half saidHalf) {
        return new ClockTime(hour, minute, shift, saidHalf, part, exact, true);
    }

    ClockTime in(DayPart saidPart) {
        return new ClockTime(hour, minute, shift, half, saidPart, exact, true);
    }

    ClockTime shifted(int minutes) {
        return new ClockTime(hour, minute, shift + minutes, half, part, exact, true);
    }

    ClockTime onTwentyFourHours() {
        return new ClockTime(hour, minute, shift, half, part, true, sure);
    }

    ClockTime surely() {
        return new ClockTime(hour, minute, shift, half, part, exact, true);
    }

    /** The time meant, where the words around speak of that part of the day, or of none. */
    Reading<LocalTime> resolve(@Nullable DayPart around) {
        if (minute == OPEN) {
            return Readings.unnamed();
        }
        if (minute >= MINUTES_OF_HOUR || hour > MIDNIGHT || hour == MIDNIGHT && minute > 0) {
            return new Reading.Impossible<>();
        }
        if (half != null) {
            return halved(half);
        }
        var dial = Math.floorMod(hour * MINUTES_OF_HOUR + minute + shift, MINUTES_OF_DAY);
        if (exact || hour > NOON || hour == 0) {
            return clear(dial);
        }
        var hourOnDial = dial / MINUTES_OF_HOUR == 0 ? NOON : dial / MINUTES_OF_HOUR;
        return clear(decided(hourOnDial, part != null ? part : around) * MINUTES_OF_HOUR + dial % MINUTES_OF_HOUR);
    }

    private static int decided(int hour, @Nullable DayPart part) {
        if (hour > NOON) {
            return hour;
        }
        if (part != null) {
            return part.hour(hour) % MIDNIGHT;
        }
        return hour <= LAST_AFTERNOON_HOUR ? hour + NOON : hour;
    }

    private Reading<LocalTime> halved(ClockWords.Half said) {
        if (said == ClockWords.Half.AM && hour > NOON) {
            return new Reading.Impossible<>();
        }
        var of24 = hour > NOON ? hour : hour % NOON + (said == ClockWords.Half.PM ? NOON : 0);
        return clear(of24 * MINUTES_OF_HOUR + minute + shift);
    }

    private static Reading<LocalTime> clear(int minutes) {
        var day = Math.floorMod(minutes, MINUTES_OF_DAY);
        return new Reading.Clear<>(LocalTime.of(day / MINUTES_OF_HOUR, day % MINUTES_OF_HOUR));
    }
}
