package com.tableturner.reservation;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A reservation as a list shows it to staff.
 *
 * @param number TT1000 and up
 * @param date the service date; {@code time} is wall time of the restaurant
 * @param tables numbers of the tables, joined by +; empty while none is assigned
 * @param customerName empty for a nameless walk-in
 * @param phoneEnding the last digits of the number, or empty
 */
public record ReservationRow(
        long id,
        String number,
        long restaurantId,
        String restaurantName,
        LocalDate date,
        LocalTime time,
        int partySize,
        String tables,
        String customerName,
        String phoneEnding,
        ReservationStatus status,
        Channel channel) {}
