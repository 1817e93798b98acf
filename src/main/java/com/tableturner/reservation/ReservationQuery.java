package com.tableturner.reservation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which reservations staff want listed. A text looks at all dates, and at nothing else but the restaurant.
 *
 * @param from the first service date, {@code to} the last
 * @param restaurantId one of the restaurants served; empty for all of them
 * @param statuses empty for all
 * @param party covers; empty for any
 * @param text the beginning of a TT number, a phone number or a guest's name; empty for none
 */
public record ReservationQuery(
        LocalDate from,
        LocalDate to,
        Optional<Long> restaurantId,
        Set<ReservationStatus> statuses,
        Optional<Channel> channel,
        Optional<Integer> party,
        String text) {

    public ReservationQuery {
        statuses = Set.copyOf(statuses);
        text = text.strip();
    }

    /** Everything between these dates. */
    public static ReservationQuery between(LocalDate from, LocalDate to) {
        return new ReservationQuery(from, to, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), "");
    }

    public ReservationQuery between(LocalDate first, LocalDate last, Set<ReservationStatus> wanted) {
        return new ReservationQuery(first, last, restaurantId, wanted, channel, party, text);
    }

    public ReservationQuery at(Optional<Long> restaurant) {
        return new ReservationQuery(from, to, restaurant, statuses, channel, party, text);
    }

    public ReservationQuery with(Set<ReservationStatus> wanted) {
        return new ReservationQuery(from, to, restaurantId, wanted, channel, party, text);
    }

    public ReservationQuery by(Optional<Channel> wanted) {
        return new ReservationQuery(from, to, restaurantId, statuses, wanted, party, text);
    }

    public ReservationQuery of(Optional<Integer> covers) {
        return new ReservationQuery(from, to, restaurantId, statuses, channel, covers, text);
    }

    public ReservationQuery found(String typed) {
        return new ReservationQuery(from, to, restaurantId, statuses, channel, party, typed);
    }

    /** Whether every condition is one that an index holds, so that even counting all of it is cheap. */
    boolean isIndexed() {
        return text.isEmpty() && statuses.isEmpty() && channel.isEmpty() && party.isEmpty();
    }
}
