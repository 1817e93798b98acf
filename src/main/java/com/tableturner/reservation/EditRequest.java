package com.tableturner.reservation;

import com.tableturner.base.BadInput;

/**
 * All that staff may edit of a reservation at once: where and when it is, and the words on it.
 *
 * @param change where and when; as it was seen if only the words are edited
 * @param customerName at most 80 characters of any script; empty only for a party that had no name
 * @param specialRequests at most 500 characters
 */
public record EditRequest(ChangeRequest change, String customerName, String specialRequests) {

    /**
     * @throws BadInput if the name or the requests are too long
     */
    public EditRequest {
        customerName = BookingRequest.clean(customerName);
        specialRequests = BookingRequest.clean(specialRequests);
        BookingRequest.requireShort(customerName);
        BookingRequest.requireRequests(specialRequests);
    }

    /** The move within the edit has a key of its own. */
    ChangeRequest move() {
        return new ChangeRequest(
                change.key() + "-move",
                change.number(),
                change.seenVersion(),
                change.date(),
                change.time(),
                change.partySize(),
                change.tableIds(),
                change.channel());
    }
}
