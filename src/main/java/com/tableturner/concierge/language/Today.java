package com.tableturner.concierge.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The restaurant's day and clock that phrases are resolved against.
 *
 * @param alone whether the text is known to be nothing but a date, so that 14.12 can be one
 */
record Today(ZonedDateTime now, boolean alone) {

    /** Zones of countries that write the month first. Everybody else writes the day first. */
    private static final Set<String> MONTH_FIRST = Words.of(
            "America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix",
            "America/Anchorage America/Detroit America/Boise Pacific/Honolulu US/Eastern US/Central US/Mountain",
            "US/Pacific");

    LocalDate date() {
        return now.toLocalDate();
    }

    boolean dayFirst() {
        return !MONTH_FIRST.contains(now.getZone().getId());
    }

    /** The first such day from today on. */
    LocalDate first(DayOfWeek day) {
        return date().with(TemporalAdjusters.nextOrSame(day));
    }

    /** That day of the next week, weeks beginning on Monday. */
    LocalDate nextWeek(DayOfWeek day) {
        return monday().plusWeeks(1).with(TemporalAdjusters.nextOrSame(day));
    }

    /** The Monday of this week. */
    LocalDate monday() {
        return date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
