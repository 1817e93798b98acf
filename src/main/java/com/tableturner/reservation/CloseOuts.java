package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.SqlTypes;
import com.tableturner.restaurant.DayPlan;
import com.tableturner.restaurant.TableEnding;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes tables and times off sale and puts them back. A close-out is all or nothing: where a party already has one of
 * the table-slots it is {@link Refused} with NO_TABLE, and the party keeps its table. For the restaurant's staff only.
 */
@Service
@Transactional
public class CloseOuts {

    private final JdbcClient sql;
    private final SqlTypes types;
    private final Locks locks;
    private final DayReader days;
    private final OccupancyRows rows;
    private final Ledger ledger;
    private final Clock clock;

    CloseOuts(
            JdbcClient sql,
            SqlTypes types,
            Locks locks,
            DayReader days,
            OccupancyRows rows,
            Ledger ledger,
            Clock clock) {
        this.sql = sql;
        this.types = types;
        this.locks = locks;
        this.days = days;
        this.rows = rows;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Closes, and returns the close-out's id.
     *
     * @throws BadInput if the service date is over
     */
    public long close(Actor actor, CloseOutRequest request) {
        requireServed(actor, request.restaurantId());
        var now = clock.instant();
        locks.shareRestaurant(request.restaurantId());
        locks.days(Stream.of(new Locks.ServiceDay(request.restaurantId(), request.date())));
        rows.purgeExpiredHolds(request.restaurantId(), request.date(), now);
        var day = days.day(request.restaurantId(), request.date(), new DayReader.Unseen(now, 0, 0))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
        refuseOver(request, now);
        var tables = tables(request, day.book().plan());
        var id = sql.sql(
                        "insert into close_outs (restaurant_id, date, table_id, from_slot, to_slot, reason, created_at,"
                                + " closed_by) values (?, ?, ?, ?, ?, ?, ?, ?) returning id")
                .params(Arrays.asList(
                        request.restaurantId(),
                        types.date(request.date()),
                        request.tableId(),
                        request.fromSlot(),
                        request.toSlot(),
                        request.reason(),
                        types.instant(now),
                        actor.key()))
                .query(Long.class)
                .single();
        var claim = new Claim(
                request.restaurantId(),
                request.date(),
                tables,
                request.fromSlot(),
                request.toSlot() - request.fromSlot(),
                0);
        rows.take(claim, OccupancyRows.Owner.CLOSURE, id, null);
        ledger.changedByStaff(actor, "closed_out", request.restaurantId(), request.date());
        return id;
    }

    /** Puts what was closed back on sale; nothing happens if it already is. */
    public void lift(Actor actor, long restaurantId, long closeOutId) {
        requireServed(actor, restaurantId);
        var date = sql.sql("select date from close_outs where id = ? and restaurant_id = ?")
                .params(closeOutId, restaurantId)
                .query((row, number) -> types.readDate(row, "date"))
                .optional()
                .orElseThrow(() -> new NotAllowed("No such close-out"));
        locks.shareRestaurant(restaurantId);
        locks.days(Stream.of(new Locks.ServiceDay(restaurantId, date)));
        rows.free(restaurantId, date, OccupancyRows.Owner.CLOSURE, closeOutId, 0);
        var lifted = sql.sql("update close_outs set lifted_at = ? where id = ? and lifted_at is null")
                .params(types.instant(clock.instant()), closeOutId)
                .update();
        if (lifted == 1) {
            ledger.changedByStaff(actor, "close_out_lifted", restaurantId, date);
        }
    }

    /** A table is not ended while a party is promised to it. */
    @EventListener
    void refuseWhilePromised(TableEnding ending) {
        var promised = sql.sql("select count(*) from table_occupancy where restaurant_id = ? and date >= ?"
                        + " and table_id = ? and reservation_id is not null")
                .params(ending.restaurantId(), types.date(ending.from()), ending.tableId())
                .query(Long.class)
                .single();
        if (promised > 0) {
            throw new Refused(Reason.NOT_ALLOWED_NOW);
        }
    }

    private void refuseOver(CloseOutRequest request, Instant now) {
        var zone = days.zone(request.restaurantId()).orElse(ZoneOffset.UTC);
        if (request.date().isBefore(SlotGrid.serviceDate(LocalDateTime.ofInstant(now, zone)))) {
            throw new BadInput("date", "past");
        }
    }

    private static List<Long> tables(CloseOutRequest request, DayPlan plan) {
        if (request.tableId() == null) {
            return Arrays.stream(plan.tableIds()).boxed().toList();
        }
        if (plan.indexOf(request.tableId()) < 0) {
            throw new NotAllowed("No such table");
        }
        return List.of(request.tableId());
    }

    private static void requireServed(Actor actor, long restaurantId) {
        if (!actor.serves(restaurantId)) {
            throw new NotAllowed("Only the restaurant's staff may do this");
        }
    }
}
