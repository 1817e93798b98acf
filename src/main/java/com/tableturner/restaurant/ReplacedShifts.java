package com.tableturner.restaurant;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * What a weekday's shifts were and became, so that it can be taken back.
 *
 * @param before those that held on the date or later, with the dates they held for
 * @param after those that hold from the date on
 */
public record ReplacedShifts(DayOfWeek weekday, LocalDate from, List<WeeklyShift> before, List<WeeklyShift> after) {

    public ReplacedShifts {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
