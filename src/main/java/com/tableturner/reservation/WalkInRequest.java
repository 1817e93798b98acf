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

    /**
     * @throws com.tableturner.base.BadInput if the name is too long or the key is missing
     */
    public WalkInRequest {
        BookingRequest.requireKey(key);
        name = BookingRequest.clean(name);
        BookingRequest.requireShort(name);
        tableIds = tableIds.stream().sorted().distinct().toList();
    }
}
