package com.tableturner.reservation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a reservation; published inside its transaction. Holds ids only.
 *
 * @param date the service date after the change
 * @param userId null for a nameless walk-in
 */
public record ReservationChanged(
        long reservationId, long restaurantId, @Nullable Long userId, LocalDate date, Change change) {

    /** What happened. */
    public enum Change {
        BOOKED,
        REQUESTED,
        APPROVED,
        CHANGED,
        CANCELLED,
        ARRIVED,
        SEATED,
        COMPLETED,
        NO_SHOW,
        EXTENDED,
        /** Other tables for the same time, or the table locked or unlocked. */
        RETABLED,
        /** The guest's name or requests, as written on it. */
        REWORDED,
        WALKED_IN,
        UNDONE
    }
}
