package com.tableturner.reservation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which close-outs of a restaurant a list shows; those that were lifted are none.
 *
 * @param from the first date; null: also all that are past
 * @param to the last date; null: without end
 * @param table the beginning of a table's number; empty: all
 * @param reason part of the reason; empty: all
 * @param house whether all tables are closed
 */
public record CloseOutQuery(
        long restaurantId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String table,
        String reason,
        Optional<Boolean> house) {

    /** All from this date on. */
    public static CloseOutQuery from(long restaurantId, @Nullable LocalDate date) {
        return new CloseOutQuery(restaurantId, date, null, "", "", Optional.empty());
    }
}
