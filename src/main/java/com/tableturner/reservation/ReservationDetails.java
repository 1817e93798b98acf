package com.tableturner.reservation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A reservation as its owner and the restaurant's staff may see it, as stored.
 *
 * @param number TT1000 and up
 * @param date the service date; {@code time} is wall time in {@code zone}
 * @param tables numbers of the tables, joined by +; empty while none is assigned
 * @param area the tables' seating area, if the restaurant names one
 * @param changeableUntil from here on changes are refused and a cancel is late
 * @param customerName empty for a nameless walk-in
 */
public record ReservationDetails(
        long id,
        String number,
        long version,
        ReservationStatus status,
        long restaurantId,
        String restaurantName,
        String restaurantSlug,
        String restaurantCuisine,
        String restaurantAddress,
        String restaurantLocation,
        String restaurantPhone,
        ZoneId zone,
        LocalDate date,
        LocalTime time,
        int slot,
        int turnMinutes,
        int partySize,
        String tables,
        @Nullable String area,
        String customerName,
        String specialRequests,
        Instant startsAt,
        Instant endsAt,
        Instant changeableUntil,
        boolean lateCancel) {

    public boolean canBeChanged(Instant now) {
        return (status == ReservationStatus.CONFIRMED || status == ReservationStatus.REQUESTED)
                && now.isBefore(changeableUntil);
    }

    public boolean canBeCancelled(Instant now) {
        return (status == ReservationStatus.CONFIRMED || status == ReservationStatus.REQUESTED)
                && now.isBefore(startsAt);
    }

    public boolean isUpcoming(Instant now) {
        return status.isActive() && now.isBefore(endsAt);
    }
}
