package com.tableturner.reservation.ui.hours;

import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.WeeklyShift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A restaurant's weekly shifts as they hold today, and as they are planned. */
record WeekHours(LocalDate today, List<WeeklyShift> shifts) {

    private static final int LAST_SLOT = 26;

    /** The first date of this weekday that is not past. */
    LocalDate next(DayOfWeek weekday) {
        return today.with(TemporalAdjusters.nextOrSame(weekday));
    }

    /** By start. */
    List<WeeklyShift> on(DayOfWeek weekday, LocalDate date) {
        return shifts.stream()
                .filter(shift -> shift.weekday() == weekday && shift.validity().includes(date))
                .sorted(Comparator.comparingInt(shift -> shift.period().startSlot()))
                .toList();
    }

    List<ServicePeriod> periods(DayOfWeek weekday, LocalDate date) {
        return on(weekday, date).stream().map(WeeklyShift::period).toList();
    }

    /** The dates after this one from which the weekday has other hours. */
    SortedSet<LocalDate> changes(DayOfWeek weekday, LocalDate after) {
        var dates = new TreeSet<LocalDate>();
        for (var shift : shifts) {
            if (shift.weekday() == weekday) {
                dates.add(shift.validity().validFrom());
                Optional.ofNullable(shift.validity().validTo()).ifPresent(dates::add);
            }
        }
        return dates.tailSet(after.plusDays(1));
    }

    /** The weekday's shifts that hold on this date or later, which an edit from then on replaces. */
    List<WeeklyShift> seen(DayOfWeek weekday, LocalDate from) {
        return shifts.stream()
                .filter(shift -> shift.weekday() == weekday)
                .filter(shift -> {
                    var to = shift.validity().validTo();
                    return to == null || from.isBefore(to);
                })
                .toList();
    }

    /** How many of the dates that guests can book an edit of the weekday from this date on concerns. */
    long dates(DayOfWeek weekday, LocalDate from, int windowDays) {
        var first = from.isBefore(today) ? today : from;
        return first.datesUntil(first.isAfter(today.plusDays(windowDays)) ? first : today.plusDays(windowDays + 1L))
                .filter(date -> date.getDayOfWeek() == weekday)
                .count();
    }

    /** The slot at which the longest of them ends, midnight at the earliest. */
    int lastSlot() {
        return shifts.stream().mapToInt(shift -> shift.period().endSlot()).reduce(LAST_SLOT, Math::max);
    }
}
