package com.tableturner.reservation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A new date, time or party for a reservation, or another table.
 *
 * @param key made when the form was shown
 * @param number of the reservation, with or without TT, in any case
 * @param seenVersion the version the person saw; an older one is refused as CHANGED_MEANWHILE
 * @param partySize covers
 * @param tableIds the tables staff chose; empty: the best that fits. Diners cannot choose.
 */
public record ChangeRequest(
        String key,
        String number,
        long seenVersion,
        LocalDate date,
        LocalTime time,
        int partySize,
        List<Long> tableIds,
        Channel channel) {

    public ChangeRequest {
        BookingRequest.requireKey(key);
        tableIds = tableIds.stream().sorted().distinct().toList();
    }
}
