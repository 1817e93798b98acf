package com.tableturner.waitlist;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which places staff want listed. A text looks at all dates.
 *
 * @param from the first service date, {@code to} the last
 * @param restaurantId one of the restaurants served; empty for all of them
 * @param atTheDoor the queue at the door, or wishes for a time; empty for both
 * @param party covers; empty for any
 * @param text the beginning of a name or of a phone number; empty for none
 */
public record WaitlistQuery(
        LocalDate from,
        LocalDate to,
        Optional<Long> restaurantId,
        Optional<WaitlistStatus> status,
        Optional<Boolean> atTheDoor,
        Optional<Integer> party,
        String text) {

    public WaitlistQuery {
        text = text.strip();
    }

    /** Everything between these dates. */
    public static WaitlistQuery between(LocalDate from, LocalDate to) {
        return new WaitlistQuery(from, to, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    public WaitlistQuery within(LocalDate first, LocalDate last) {
        return new WaitlistQuery(first, last, restaurantId, status, atTheDoor, party, text);
    }

    public WaitlistQuery at(Optional<Long> restaurant) {
        return new WaitlistQuery(from, to, restaurant, status, atTheDoor, party, text);
    }

    public WaitlistQuery with(Optional<WaitlistStatus> wanted) {
        return new WaitlistQuery(from, to, restaurantId, wanted, atTheDoor, party, text);
    }

    public WaitlistQuery door(Optional<Boolean> wanted) {
        return new WaitlistQuery(from, to, restaurantId, status, wanted, party, text);
    }

    public WaitlistQuery of(Optional<Integer> covers) {
        return new WaitlistQuery(from, to, restaurantId, status, atTheDoor, covers, text);
    }

    public WaitlistQuery found(String typed) {
        return new WaitlistQuery(from, to, restaurantId, status, atTheDoor, party, typed);
    }
}
