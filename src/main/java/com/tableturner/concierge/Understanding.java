package com.tableturner.concierge;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What a conversation has understood so far, and the restaurants that fit it now.
 *
 * @param today at the restaurants
 * @param shown the moment for which times are looked up: the one wanted, or a likely one
 */
public record Understanding(Wishes wishes, LocalDate today, Moment shown, Results.Found found) {

    /** When, and for how many covers. */
    public record Moment(LocalDate date, LocalTime time, int party) {

        public Card.Places with(List<Card.Place> places) {
            return new Card.Places(date, time, party, places);
        }
    }
}
