package com.tableturner.restaurant;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which special days of a restaurant an editor's list shows.
 *
 * @param from the first date; null: also all that are past
 * @param text part of the name; empty: all
 * @param closed whether the restaurant does not serve on it
 */
public record SpecialDayQuery(long restaurantId, @Nullable LocalDate from, String text, Optional<Boolean> closed) {

    /** All special days from this date on. */
    public static SpecialDayQuery from(long restaurantId, @Nullable LocalDate date) {
        return new SpecialDayQuery(restaurantId, date, "", Optional.empty());
    }
}
