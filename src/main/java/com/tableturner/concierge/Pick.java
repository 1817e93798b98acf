package com.tableturner.concierge;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Something tapped rather than typed: it says exactly what is meant, so that nothing has to be read from its words. */
public sealed interface Pick {

    /** A table, or as much of one as the chip named. */
    record Table(
            @Nullable Long restaurantId,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Nullable Integer party) implements Pick {}

    /** A wish taken back. */
    record Without(Wishes.Field wish) implements Pick {}

    /** Yes to this proposal. */
    record Yes(long proposal) implements Pick {}

    /** Something to be done about a reservation. */
    record About(Goal goal, String number) implements Pick {}

    /** Giving up a place on a waitlist. */
    record Leave(long place) implements Pick {}
}
