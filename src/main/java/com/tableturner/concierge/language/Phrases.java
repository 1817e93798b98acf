package com.tableturner.concierge.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Resolves one phrase that is known to be about a date, a time or people, against the restaurant's clock. */
public final class Phrases {

    private Phrases() {}

    /** The day a phrase means; empty if it speaks of none. */
    public static Optional<Reading<LocalDate>> date(String phrase, ZonedDateTime now) {
        return Optional.empty();
    }

    /** The time a phrase means; empty if it speaks of none. */
    public static Optional<Reading<LocalTime>> time(String phrase, ZonedDateTime now) {
        return Optional.empty();
    }

    /** The party size a phrase means; empty if it speaks of none. */
    public static Optional<Reading<Integer>> people(String phrase) {
        return Optional.empty();
    }
}
