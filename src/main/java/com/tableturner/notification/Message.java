package com.tableturner.notification;

import com.tableturner.reservation.ReservationDetails;
import org.jspecify.annotations.Nullable;

/**
 * A message that is due.
 *
 * @param topic what happened, as in {@code reservation.booked}
 * @param words what staff wrote to this guest instead of the usual text; null for the usual one
 * @param reservation as stored when it is sent, so that a late message never says something that no longer holds
 */
public record Message(String topic, @Nullable String words, ReservationDetails reservation) {}
