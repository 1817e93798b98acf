package com.tableturner.reservation.ui.hours;

import com.tableturner.restaurant.WeeklyShift;
import com.vaadin.flow.router.RouteParameters;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** How an address names a shift, as in {@code 5-14-2026-12-04}: its weekday, its first slot, and from when on it holds. */
record ShiftKey(DayOfWeek weekday, int slot, LocalDate from) {

    static final String SHIFT = "shift";

    private static final Pattern TEXT = Pattern.compile("([1-7])-(\\d{1,2})-(\\d{4}-\\d\\d-\\d\\d)");

    static ShiftKey of(WeeklyShift shift) {
        return new ShiftKey(
                shift.weekday(), shift.period().startSlot(), shift.validity().validFrom());
    }

    static Optional<ShiftKey> parse(String text) {
        var parts = TEXT.matcher(text);
        try {
            return parts.matches()
                    ? Optional.of(new ShiftKey(
                            DayOfWeek.of(Integer.parseInt(parts.group(1))),
                            Integer.parseInt(parts.group(2)),
                            LocalDate.parse(parts.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    RouteParameters address() {
        return new RouteParameters(SHIFT, weekday.getValue() + "-" + slot + "-" + from);
    }

    /** The shift itself; else, if somebody gave it other hours from another date on, what it has become. */
    Optional<WeeklyShift> in(WeekHours week) {
        return week.shifts().stream()
                .filter(shift -> of(shift).equals(this))
                .findFirst()
                .or(() -> week.shifts().stream()
                        .filter(shift ->
                                shift.weekday() == weekday && shift.period().startSlot() == slot)
                        .findFirst());
    }
}
