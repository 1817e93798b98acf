package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** What became of a reservation, for those whose it is: the diner who booked, and the restaurant's staff. */
@Service
public class ReservationHistory {

    private static final String TAKEN_BY_OTHERS = """
            select count(*) from reservations r
            join reservation_tables t on t.reservation_id = r.id
            join table_occupancy o on o.restaurant_id = r.restaurant_id and o.date = r.date
                and o.table_id = t.table_id and o.slot_order >= r.slot_order
                and o.slot_order < r.slot_order + r.slot_count
            where r.id = ? and (o.reservation_id is null or o.reservation_id <> r.id)
                and (o.held_until is null or o.held_until > ?)""";

    private final ReadingSql reading;
    private final SqlTypes types;
    private final OwnReservations own;
    private final Clock clock;

    ReservationHistory(ReadingSql reading, SqlTypes types, OwnReservations own, Clock clock) {
        this.reading = reading;
        this.types = types;
        this.own = own;
        this.clock = clock;
    }

    /**
     * Everything that was done, the first first.
     *
     * @throws NoSuchReservation if it is not the actor's
     */
    public List<ReservationStep> of(Actor actor, String number) {
        var id = own.require(actor, number).id();
        return reading.sql("select at, actor, action from audit_log where reservation_id = ? order by id")
                .param(id)
                .query((row, count) -> new ReservationStep(
                        types.readInstant(row, "at"),
                        ReservationChanged.Change.valueOf(
                                row.getString("action").toUpperCase(Locale.ROOT)),
                        by(actor, row.getString("actor"))))
                .list();
    }

    /**
     * Whether the actor's cancellation of the reservation can still be undone: it is at most five minutes old, and
     * nobody else has the table. {@link Bookings#undo} has the last word.
     *
     * @throws NoSuchReservation if it is not the actor's
     */
    public boolean canUndoCancel(Actor actor, String number) {
        var id = own.require(actor, number).id();
        return isFreshCancel(actor, id)
                && reading.sql(TAKEN_BY_OTHERS)
                                .params(id, types.instant(clock.instant()))
                                .query(Long.class)
                                .single()
                        == 0;
    }

    private boolean isFreshCancel(Actor actor, long id) {
        var oldest = clock.instant().minus(StatusDesk.UNDO);
        return reading.sql(AuditTrail.LAST_STATUS_CHANGE)
                .param(id)
                .query((row, count) -> row.getString("action").equals("cancelled")
                        && row.getString("actor").equals(actor.key())
                        && !types.readInstant(row, "at").isBefore(oldest))
                .optional()
                .orElse(false);
    }

    private static ReservationStep.By by(Actor actor, String key) {
        if (key.equals(actor.key())) {
            return ReservationStep.By.YOURSELF;
        }
        if (key.startsWith("diner:")) {
            return ReservationStep.By.DINER;
        }
        return key.startsWith("staff:") ? ReservationStep.By.RESTAURANT : ReservationStep.By.SYSTEM;
    }
}
