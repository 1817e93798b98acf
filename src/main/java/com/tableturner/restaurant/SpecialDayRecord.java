package com.tableturner.restaurant;

import java.time.LocalDate;
import java.util.List;

/**
 * A date with hours of its own, as its editor sees it.
 *
 * @param shifts by start; none: closed
 * @param version grows with each edit
 */
public record SpecialDayRecord(
        long id, long version, long restaurantId, LocalDate date, String name, List<ServicePeriod> shifts) {

    public SpecialDayRecord {
        shifts = List.copyOf(shifts);
    }

    public boolean isClosed() {
        return shifts.isEmpty();
    }
}
