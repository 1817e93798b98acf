package com.tableturner.reservation;

/**
 * A change of a reservation's status.
 *
 * @param key made when the button or card was shown
 * @param number of the reservation, with or without TT, in any case
 */
public record StatusRequest(String key, String number, Channel channel) {

    public StatusRequest {
        BookingRequest.requireKey(key);
    }
}
