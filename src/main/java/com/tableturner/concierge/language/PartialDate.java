package com.tableturner.concierge.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date as people say it, with what they leave out. What is left out is the next that fits, from today on.
 *
 * @param month null for "the 14th"
 * @param year null for "14 December"
 */
record PartialDate(
        int day, @Nullable Integer month, @Nullable Integer year) {

    private static final int YEARS_AHEAD = 9; // 29 February 2096 is followed by 29 February 2104
    private static final int MONTHS_AHEAD = 12;
    private static final int WEEKDAY_MONTHS_AHEAD = 2;

    Reading<LocalDate> resolve(Today today) {
        return reading(next(today));
    }

    /** With a weekday said too. If the two do not agree, either may be meant. */
    Reading<LocalDate> resolve(Today today, DayOfWeek weekday) {
        var next = next(today);
        if (next == null || next.getDayOfWeek() == weekday) {
            return reading(next);
        }
        if (month == null) {
            var fitting = months(today, WEEKDAY_MONTHS_AHEAD)
                    .filter(date -> date.getDayOfWeek() == weekday)
                    .findFirst();
            if (fitting.isPresent()) {
                return new Reading.Clear<>(fitting.get());
            }
        }
        return Readings.oneOf(List.of(next, today.first(weekday)));
    }

    private static Reading<LocalDate> reading(@Nullable LocalDate date) {
        return date == null ? new Reading.Impossible<>() : new Reading.Clear<>(date);
    }

    private @Nullable LocalDate next(Today today) {
        if (month == null) {
            return months(today, MONTHS_AHEAD).findFirst().orElse(null);
        }
        if (year != null) {
            return date(year, month);
        }
        for (var candidate = today.date().getYear(); candidate <= today.date().getYear() + YEARS_AHEAD; candidate++) {
            var date = date(candidate, month);
            if (date != null && !date.isBefore(today.date())) {
                return date;
            }
        }
        return null;
    }

    private Stream<LocalDate> months(Today today, int ahead) {
        var first = YearMonth.from(today.date());
        return Stream.iterate(first, next -> next.plusMonths(1))
                .limit(ahead + 1L)
                .filter(candidate -> candidate.isValidDay(day))
                .map(candidate -> candidate.atDay(day))
                .filter(date -> !date.isBefore(today.date()));
    }

    private @Nullable LocalDate date(int inYear, int inMonth) {
        try {
            return LocalDate.of(inYear, inMonth, day);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
