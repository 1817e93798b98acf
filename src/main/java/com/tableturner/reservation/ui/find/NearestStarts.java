package com.tableturner.reservation.ui.find;

import com.tableturner.reservation.DayAvailability;
import com.tableturner.reservation.SlotAvailability;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a restaurant without a table near the wanted time has nearest to it: farther off on the same date, then the same
 * time on the next dates, then whatever these have closest to it.
 */
final class NearestStarts {

    private static final int SAME_DAY = 2;
    private static final Comparator<Start> BY_DATE_AND_TIME = Comparator.<Start, LocalDate>comparing(
                    start -> start.day().date())
            .thenComparing(start -> start.slot().time());

    private NearestStarts() {}

    /** An open start on a date. */
    record Start(DayAvailability day, SlotAvailability slot) {}

    /** At most this many starts, by date and time. */
    static List<Start> of(List<DayAvailability> days, LocalTime wanted, int limit) {
        var starts = new ArrayList<Start>();
        nearestFirst(days.getFirst(), wanted).stream().limit(SAME_DAY).forEach(starts::add);
        var later = days.subList(1, days.size());
        later.stream()
                .flatMap(day -> nearest(day, wanted).stream())
                .filter(start -> start.slot().time().equals(wanted))
                .limit(Math.max(0, limit - starts.size()))
                .forEach(starts::add);
        later.stream()
                .flatMap(day -> nearest(day, wanted).stream())
                .filter(start -> !starts.contains(start))
                .limit(Math.max(0, limit - starts.size()))
                .forEach(starts::add);
        return starts.stream().limit(limit).sorted(BY_DATE_AND_TIME).toList();
    }

    /** The open starts nearest to the wanted one on its own date; where there are none, those of {@link #of}. */
    static List<Start> near(List<DayAvailability> days, LocalTime wanted, int limit) {
        var sameDay = nearestFirst(days.getFirst(), wanted).stream()
                .limit(limit)
                .sorted(BY_DATE_AND_TIME)
                .toList();
        return sameDay.isEmpty() ? of(days, wanted, limit) : sameDay;
    }

    private static Optional<Start> nearest(DayAvailability day, LocalTime wanted) {
        return nearestFirst(day, wanted).stream().findFirst();
    }

    private static List<Start> nearestFirst(DayAvailability day, LocalTime wanted) {
        return day.slots().stream()
                .filter(SlotAvailability::isOpen)
                .sorted(Comparator.comparingInt(slot -> Math.abs(slot.time().toSecondOfDay() - wanted.toSecondOfDay())))
                .map(slot -> new Start(day, slot))
                .toList();
    }
}
