package com.tableturner.insight;

import com.tableturner.reservation.Channel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a date fills up, against the same weekday of the eight weeks before. */
final class PaceBuilder {

    private static final int WEEKS = 8;
    private static final int FARTHEST = 14;

    private final Map<LocalDate, DayFigures> days;
    private final @Nullable Channel channel;
    private final LocalDate today;

    PaceBuilder(Map<LocalDate, DayFigures> days, @Nullable Channel channel, LocalDate today) {
        this.days = days;
        this.channel = channel;
        this.today = today;
    }

    /** The same weekday in the weeks before today. */
    static Stream<LocalDate> usual(LocalDate date, LocalDate today) {
        var last = date;
        while (!last.isBefore(today) || last.equals(date)) {
            last = last.minusWeeks(1);
        }
        var newest = last;
        return IntStream.range(0, WEEKS).mapToObj(newest::minusWeeks);
    }

    /** The date worth looking at: the one with most bookings from today on; the last one where all is past. */
    LocalDate choose(LocalDate from, LocalDate to) {
        if (to.isBefore(today)) {
            return to;
        }
        var first = from.isBefore(today) ? today : from;
        return first.datesUntil(to.plusDays(1))
                .max(Comparator.comparingLong((LocalDate date) -> bookings(date).bookedBefore(0))
                        .thenComparing(Comparator.<LocalDate>naturalOrder().reversed()))
                .orElse(to);
    }

    private BookingFigures bookings(LocalDate date) {
        var sum = new BookingFigures();
        var day = days.get(date);
        if (day != null) {
            day.channels.forEach((key, figures) -> {
                if (channel == null || channel == key) {
                    sum.add(figures);
                }
            });
        }
        return sum;
    }

    Dashboard.Pace build(LocalDate date) {
        var booked = bookings(date);
        var until = (int) Math.max(0, ChronoUnit.DAYS.between(today, date));
        var usual = usual(date, today)
                .map(this::bookings)
                .filter(figures -> figures.bookedBefore(0) > 0)
                .toList();
        var onTheBooks = new ArrayList<Double>();
        var low = new ArrayList<Double>();
        var median = new ArrayList<Double>();
        var high = new ArrayList<Double>();
        for (var before = FARTHEST; before >= 0; before--) {
            var days = before;
            onTheBooks.add(before < until ? Double.NaN : before(booked, before, until));
            var sorted = usual.stream()
                    .map(figures -> figures.bookedBefore(days))
                    .sorted()
                    .toList();
            low.add(quantile(sorted, .25));
            median.add(quantile(sorted, .5));
            high.add(quantile(sorted, .75));
        }
        var ends = median.getLast();
        var usualNow = until > FARTHEST ? Double.NaN : median.get(FARTHEST - until);
        var all = booked.bookedBefore(0);
        return new Dashboard.Pace(
                date, onTheBooks, median, low, high, all, usualNow > 0 ? all * ends / usualNow : Double.NaN, ends);
    }

    /** All that is booked by now was booked at least as many days before as are left. */
    private static double before(BookingFigures booked, int days, int until) {
        return days == until ? booked.bookedBefore(0) : booked.bookedBefore(days);
    }

    private static double quantile(List<Long> sorted, double share) {
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        var at = share * (sorted.size() - 1);
        var below = (int) at;
        var above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
    }
}
