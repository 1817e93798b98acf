package com.tableturner.reservation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parties or close-outs of a restaurant's service date have changed; published inside the transaction. Holds do not count.
 *
 * @param added the party, if all that happened is that one came to the book; null for any other change
 */
public record OccupancyChanged(
        long restaurantId, LocalDate date, @Nullable NewParty added) {

    /**
     * A party new to the book, with nothing personal.
     *
     * @param slot the half hour of its start, {@code slots} how many it takes at each of its tables
     * @param tableIds empty for a requested party that no table fits yet
     * @param partySize covers
     */
    public record NewParty(
            int slot,
            int slots,
            List<Long> tableIds,
            int partySize,
            ReservationStatus status,
            Channel channel,
            Instant startsAt,
            Instant createdAt) {}
}
