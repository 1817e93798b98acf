package com.tableturner.insight;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a great many rows go, the fastest way the database has; nothing counts until {@link #finish}. */
interface BulkTarget extends AutoCloseable {

    /** Rows of one table; dates and instants as text, flags as 0 and 1. */
    interface Rows {
        void add(@Nullable Object... values) throws SQLException;
    }

    Rows into(String table, List<String> columns) throws SQLException;

    /** Rows of {@code table_occupancy}, all half hours of a party's table at once. */
    interface Stays {

        /**
         * @param covers of the first half hour; the others have none
         */
        void add(long restaurantId, String date, long tableId, int fromSlot, int slots, long reservationId, int covers)
                throws SQLException;
    }

    /** One row after the other, where nothing is faster. */
    default Stays stays() throws SQLException {
        var rows = into("table_occupancy", STAY_COLUMNS);
        return (restaurantId, date, tableId, fromSlot, slots, reservationId, covers) -> {
            for (var slot = fromSlot; slot < fromSlot + slots; slot++) {
                rows.add(restaurantId, date, tableId, slot, reservationId, slot == fromSlot ? covers : 0);
            }
        };
    }

    void execute(String statement) throws SQLException;

    /** Writes what is left, puts indexes and keys back, and makes all of it durable and visible at once. */
    void finish() throws Exception;

    /** Gives everything back; what was not finished is gone. */
    @Override
    void close() throws Exception;

    /** Tables that are filled, in an order in which the ones referred to come first. */
    List<String> TABLES = List.of("users", "reservations", "reservation_tables", "table_occupancy");

    List<String> STAY_COLUMNS = List.of("restaurant_id", "date", "table_id", "slot_order", "reservation_id", "covers");

    static String insert(String table, List<String> columns) {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }
}
