package com.tableturner.reservation;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A table somebody wants.
 *
 * @param date the service date
 * @param time the start in the restaurant's wall time; times that are not on the grid are refused as NOT_A_SLOT
 * @param partySize covers
 * @param area the seating area wanted, such as the courtyard; null for anywhere. Tables elsewhere are then not to be had
 */
public record TableRequest(
        long restaurantId,
        LocalDate date,
        LocalTime time,
        int partySize,
        @Nullable String area) {

    /** Anywhere in the restaurant. */
    public TableRequest(long restaurantId, LocalDate date, LocalTime time, int partySize) {
        this(restaurantId, date, time, partySize, null);
    }

    /** The same without a wish where to sit. */
    public TableRequest anywhere() {
        return new TableRequest(restaurantId, date, time, partySize);
    }

    TableRequest at(LocalDate otherDate, LocalTime otherTime) {
        return new TableRequest(restaurantId, otherDate, otherTime, partySize, area);
    }

    TableRequest atRestaurant(long otherRestaurant) {
        return new TableRequest(otherRestaurant, date, time, partySize);
    }
}
