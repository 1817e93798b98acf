package com.tableturner.reservation;

import com.tableturner.base.SqlTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only writer of {@code table_occupancy}, whose primary key forbids that a table has two owners at once. Every claim
 * is inserted with {@code on conflict do nothing}, in key order, and the rows are counted.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OccupancyRows {

    private static final int COLUMNS = 7;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient sql;
    private final SqlTypes types;

    OccupancyRows(JdbcClient sql, SqlTypes types) {
        this.sql = sql;
        this.types = types;
    }

    /** Which column says whose a row is. */
    enum Owner {
        RESERVATION("reservation_id"),
        HOLD("hold_id"),
        CLOSURE("closure_id");

        private final String column;

        Owner(String column) {
            this.column = column;
        }
    }

    /**
     * Takes every table-slot of the claim, or none.
     *
     * @param heldUntil for holds only
     * @throws Refused with NO_TABLE if any is somebody else's; the transaction must roll back
     */
    void take(Claim claim, Owner owner, long ownerId, @Nullable Instant heldUntil) {
        var insert = "insert into table_occupancy (restaurant_id, date, table_id, slot_order, " + owner.column
                + ", held_until, covers) values " + String.join(", ", Collections.nCopies(claim.count(), ROW))
                + " on conflict do nothing";
        var covers = claim.covers(); // a party is counted once, in its first row
        for (var tableId : claim.tableIds()) {
            var inserted = sql.sql(insert)
                    .params(values(claim, tableId, ownerId, heldUntil, covers))
                    .update();
            if (inserted < claim.count()) {
                throw new Refused(Reason.NO_TABLE);
            }
            covers = 0;
        }
    }

    private List<@Nullable Object> values(
            Claim claim, long tableId, long ownerId, @Nullable Instant heldUntil, int covers) {
        var date = types.date(claim.date());
        var until = heldUntil == null ? null : types.instant(heldUntil);
        var values = new ArrayList<@Nullable Object>(claim.count() * COLUMNS);
        for (var slot = claim.slot(); slot < claim.slot() + claim.count(); slot++) {
            var starting = slot == claim.slot() ? covers : 0;
            Collections.addAll(values, claim.restaurantId(), date, tableId, slot, ownerId, until, starting);
        }
        return values;
    }

    /** The first and the last half hour that an owner has on a date. */
    record Span(int first, int last) {}

    /** What a reservation has on its date; empty if it has nothing. */
    Optional<Span> span(Reservation of) {
        return sql.sql("select min(slot_order), max(slot_order) from table_occupancy"
                        + " where restaurant_id = ? and date = ? and reservation_id = ? having count(*) > 0")
                .params(of.restaurantId(), types.date(of.date()), of.id())
                .query((row, number) -> new Span(row.getInt(1), row.getInt(2)))
                .optional();
    }

    /** Frees what the owner has on this date from this slot on, and says how many rows that were. */
    int free(long restaurantId, LocalDate date, Owner owner, long ownerId, int fromSlot) {
        return sql.sql("delete from table_occupancy where restaurant_id = ? and date = ? and slot_order >= ? and "
                        + owner.column + " = ?")
                .params(restaurantId, types.date(date), fromSlot, ownerId)
                .update();
    }

    /** Deletes the rows of holds that have run out: free for every reader, but still in the way of an insert. */
    void purgeExpiredHolds(long restaurantId, LocalDate date, Instant now) {
        sql.sql("delete from table_occupancy where restaurant_id = ? and date = ? and held_until <= ?")
                .params(restaurantId, types.date(date), types.instant(now))
                .update();
    }

    /** Gives a hold's rows to the reservation in place, so that there is no moment at which they are free. */
    int handOver(long restaurantId, LocalDate date, long holdId, long reservationId) {
        return sql.sql("update table_occupancy set reservation_id = ?, hold_id = null, held_until = null"
                        + " where restaurant_id = ? and date = ? and hold_id = ?")
                .params(reservationId, restaurantId, types.date(date), holdId)
                .update();
    }

    /** The tables a hold has for exactly this many slots, ascending. */
    List<Long> tablesHeld(long restaurantId, LocalDate date, long holdId, int slots) {
        return sql.sql("select table_id from table_occupancy where restaurant_id = ? and date = ? and hold_id = ?"
                        + " group by table_id having count(*) = ? order by table_id")
                .params(restaurantId, types.date(date), holdId, slots)
                .query((row, number) -> row.getLong(1))
                .list();
    }
}
