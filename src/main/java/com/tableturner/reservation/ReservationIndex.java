package com.tableturner.reservation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many reservations a query finds on each date, so that a page far down is read from its own dates and not by passing
 * over all before it. Taken when a list is opened; what is booked afterwards shifts pages by as much until it is taken anew.
 *
 * @param days ascending; null where dates were not counted, because no index could
 * @param total of all dates, or one more than {@link ReservationLists#MOST_COUNTED} where counting stopped
 */
public record ReservationIndex(@Nullable List<Day> days, long total) {

    /** A date and its reservations. */
    public record Day(LocalDate date, int count) {}

    /** The dates a page is on, and how many of their reservations come before it. */
    record Span(LocalDate first, LocalDate last, long skipped) {}

    /** Where rows {@code offset} to {@code offset + limit} are; null if there are none. */
    static @Nullable Span span(List<Day> days, boolean ascending, long offset, int limit) {
        var ordered = new ArrayList<>(ascending ? days : days.reversed());
        var before = 0L;
        LocalDate first = null;
        var skipped = 0L;
        for (var day : ordered) {
            if (first == null && before + day.count() > offset) {
                first = day.date();
                skipped = offset - before;
            }
            before += day.count();
            if (first != null && before >= offset + limit) {
                return span(first, day.date(), skipped, ascending);
            }
        }
        return first == null ? null : span(first, ordered.getLast().date(), skipped, ascending);
    }

    private static Span span(LocalDate one, LocalDate other, long skipped, boolean ascending) {
        return ascending ? new Span(one, other, skipped) : new Span(other, one, skipped);
    }
}
