package com.tableturner.concierge.language;

import java.time.LocalDate;

/** A day, a time or a party size found in a message, and the tokens it takes, {@code [start, end)}. */
sealed interface Value {

    int start();

    int end();

    /** A day. */
    record OfDay(int start, int end, Reading<LocalDate> date) implements Value {}

    /** A time of the clock. */
    record OfTime(int start, int end, ClockTime time) implements Value {}

    /**
     * A party size.
     *
     * @param told whether people are only spoken of, without a number
     */
    record OfPeople(int start, int end, Reading<Integer> size, boolean told) implements Value {}

    /** A number that may be a time or a party size. */
    record OfNumber(int start, int end, int number) implements Value {}

    /** So many more people than were said before; fewer if below 0. */
    record OfMore(int start, int end, int more) implements Value {}

    /** So many minutes later than was said before; earlier if below 0. */
    record OfShift(int start, int end, int minutes) implements Value {}
}
