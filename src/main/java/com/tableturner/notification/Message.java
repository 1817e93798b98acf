package com.tableturner.notification;

import com.tableturner.reservation.ReservationDetails;

/**
 * A message that is due.
 *
 * @param topic what happened, as in {@code reservation.booked}
 * @param reservation as stored when it is sent, so that a late message never says something that no longer holds
 */
public record Message(String topic, ReservationDetails reservation) {}
