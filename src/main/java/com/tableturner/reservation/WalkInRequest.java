package com.tableturner.reservation;

import java.util.List;

/**
 * A party at the door without a booking.
 *
 * @param partySize covers
 * @param name empty for a nameless party
 * @param tableIds the tables staff chose; empty: the best that is free
 */
public record WalkInRequest(String key, long restaurantId, int partySize, String name, List<Long> tableIds) {

    public WalkInRequest {
        BookingRequest.requireKey(key);
        name = name.strip();
        tableIds = tableIds.stream().sorted().distinct().toList();
    }
}
