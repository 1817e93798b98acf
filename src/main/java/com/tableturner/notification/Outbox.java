package com.tableturner.notification;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.reservation.ReservationChanged;
import com.tableturner.reservation.ReservationChanged.Change;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The messages that are owed. Rows hold ids only. */
@Component
class Outbox {

    static final int MOST_ATTEMPTS = 10;

    private static final Set<Change> TOLD =
            Set.of(Change.BOOKED, Change.REQUESTED, Change.APPROVED, Change.CHANGED, Change.CANCELLED, Change.UNDONE);
    private static final Duration WHILE_SENDING = Duration.ofMinutes(2);
    private static final int LONGEST_ERROR = 400;
    private static final int AT_ONCE = 100;

    private final JdbcClient sql;
    private final ReadingSql reading;
    private final SqlTypes types;
    private final Clock clock;

    Outbox(JdbcClient sql, ReadingSql reading, SqlTypes types, Clock clock) {
        this.sql = sql;
        this.reading = reading;
        this.types = types;
        this.clock = clock;
    }

    /** A message that is due, and how often it was tried. */
    record Due(long id, String topic, long reservationId, int attempts) {}

    /** Owes the guest a message, in the transaction of the change. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void owe(ReservationChanged event) {
        if (!TOLD.contains(event.change()) || event.userId() == null) {
            return;
        }
        var now = types.instant(clock.instant());
        sql.sql("insert into outbox (topic, reservation_id, restaurant_id, user_id, created_at, due_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        "reservation." + event.change().name().toLowerCase(Locale.ROOT),
                        event.reservationId(),
                        event.restaurantId(),
                        event.userId(),
                        now,
                        now))
                .update();
    }

    List<Due> due() {
        return reading.sql("select id, topic, reservation_id, attempts from outbox"
                        + " where sent_at is null and due_at <= ? and attempts < ? order by due_at limit " + AT_ONCE)
                .params(types.instant(clock.instant()), MOST_ATTEMPTS)
                .query((row, number) -> new Due(
                        row.getLong("id"),
                        row.getString("topic"),
                        row.getLong("reservation_id"),
                        row.getInt("attempts")))
                .list();
    }

    /** Takes a message on for two minutes; false if another worker was faster. */
    @Transactional
    boolean take(Due due) {
        return sql.sql("update outbox set attempts = attempts + 1, due_at = ?"
                                + " where id = ? and attempts = ? and sent_at is null")
                        .params(types.instant(clock.instant().plus(WHILE_SENDING)), due.id(), due.attempts())
                        .update()
                == 1;
    }

    @Transactional
    void sent(Due due) {
        sql.sql("update outbox set sent_at = ?, last_error = null where id = ?")
                .params(types.instant(clock.instant()), due.id())
                .update();
    }

    /** Puts the message off, twice as long each time. */
    @Transactional
    void failed(Due due, RuntimeException why) {
        var wait = Duration.ofMinutes(1L << Math.min(due.attempts(), MOST_ATTEMPTS));
        var error = why.getClass().getSimpleName() + ": " + why.getMessage();
        sql.sql("update outbox set due_at = ?, last_error = ? where id = ?")
                .params(
                        types.instant(clock.instant().plus(wait)),
                        error.substring(0, Math.min(LONGEST_ERROR, error.length())),
                        due.id())
                .update();
    }
}
