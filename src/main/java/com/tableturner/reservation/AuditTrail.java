package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.SqlTypes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One row for each change of a reservation: who, when, what, through which channel. Never anything personal. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AuditTrail {

    /** The row an undo would take back, unless it is itself an undo. */
    static final String LAST_STATUS_CHANGE = "select actor, status_before, status_after, at, action from audit_log"
            + " where reservation_id = ? and status_before is not null and status_before <> status_after"
            + " order by id desc limit 1";

    private final JdbcClient sql;
    private final SqlTypes types;
    private final Clock clock;

    AuditTrail(JdbcClient sql, SqlTypes types, Clock clock) {
        this.sql = sql;
        this.types = types;
        this.clock = clock;
    }

    /** The last change of a reservation's status, which is what an undo takes back. */
    record StatusChange(String actor, ReservationStatus before, ReservationStatus after, Instant at) {}

    void record(
            Actor actor,
            Channel channel,
            ReservationChanged.Change change,
            Reservation reservation,
            @Nullable ReservationStatus before,
            String changes) {
        sql.sql("insert into audit_log (at, actor, channel, action, reservation_id, restaurant_id, status_before,"
                        + " status_after, changes, origin) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        types.instant(clock.instant()),
                        actor.key(),
                        channel.text(),
                        change.name().toLowerCase(Locale.ROOT),
                        reservation.id(),
                        reservation.restaurantId(),
                        before == null ? null : before.text(),
                        reservation.status().text(),
                        changes,
                        CurrentActor.origin()))
                .update();
    }

    /** A change of a restaurant's day by its staff. */
    void recordDay(Actor actor, String action, long restaurantId, LocalDate date) {
        sql.sql("insert into audit_log (at, actor, channel, action, restaurant_id, changes, origin)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        types.instant(clock.instant()),
                        actor.key(),
                        Channel.STAFF.text(),
                        action,
                        restaurantId,
                        "date " + date,
                        CurrentActor.origin())
                .update();
    }

    /** The newest status change, if it is no older than this and was not itself an undo. */
    Optional<StatusChange> undoable(long reservationId, Duration age) {
        return sql
                .sql(LAST_STATUS_CHANGE)
                .param(reservationId)
                .query((row, number) -> row.getString("action").equals("undone")
                        ? null
                        : new StatusChange(
                                row.getString("actor"),
                                ReservationStatus.of(row.getString("status_before")),
                                ReservationStatus.of(row.getString("status_after")),
                                types.readInstant(row, "at")))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .filter(change -> !change.at().isBefore(clock.instant().minus(age)));
    }
}
