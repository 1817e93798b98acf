package com.tableturner.reservation;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A table somebody wants.
 *
 * @param date the service date
 * @param time the start in the restaurant's wall time; times that are not on the grid are refused as NOT_A_SLOT
 * @param partySize covers
 */
public record TableRequest(long restaurantId, LocalDate date, LocalTime time, int partySize) {

    TableRequest at(LocalDate otherDate, LocalTime otherTime) {
        return new TableRequest(restaurantId, otherDate, otherTime, partySize);
    }

    TableRequest atRestaurant(long otherRestaurant) {
        return new TableRequest(otherRestaurant, date, time, partySize);
    }
}
