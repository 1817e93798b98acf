package com.tableturner.reservation;

import com.tableturner.base.SqlTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        var row = "(?, ?, ?, ?, ?, ?, ?)";
        var inserted = sql.sql("insert into table_occupancy (restaurant_id, date, table_id, slot_order, " + owner.column
                        + ", held_until, covers) values " + String.join(", ", Collections.nCopies(claim.rows(), row))
                        + " on conflict do nothing")
                .params(values(claim, ownerId, heldUntil))
                .update();
        if (inserted < claim.rows()) {
            throw new Refused(Reason.NO_TABLE);
        }
    }

    private List<@Nullable Object> values(Claim claim, long ownerId, @Nullable Instant heldUntil) {
        var date = types.date(claim.date());
        var until = heldUntil == null ? null : types.instant(heldUntil);
        var values = new ArrayList<@Nullable Object>(claim.rows() * 7);
        var covers = claim.covers();
        for (var tableId : claim.tableIds()) {
            for (var slot = claim.slot(); slot < claim.slot() + claim.count(); slot++) {
                Collections.addAll(values, claim.restaurantId(), date, tableId, slot, ownerId, until, covers);
                covers = 0; // a party is counted once, in its first row
            }
        }
        return values;
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
