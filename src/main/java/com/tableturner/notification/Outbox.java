package com.tableturner.notification;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.reservation.GuestWords;
import com.tableturner.reservation.ReservationChanged;
import com.tableturner.reservation.ReservationChanged.Change;
import com.tableturner.reservation.TableReady;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The messages that are owed. Rows hold ids only, and what staff wrote until it is sent. */
@Component
class Outbox {

    static final int MOST_ATTEMPTS = 10;

    private static final Set<Change> TOLD =
            Set.of(Change.BOOKED, Change.REQUESTED, Change.APPROVED, Change.CHANGED, Change.CANCELLED, Change.UNDONE);
    private static final String ABOUT_CHANGES =
            "'reservation.changed', 'reservation.cancelled', 'reservation.approved'";
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
    record Due(
            long id,
            String topic,
            long reservationId,
            long waitlistId,
            int attempts,
            @Nullable String words) {

        /** Whether it is about a place on the waitlist, not about a reservation. */
        boolean isOfWaitlist() {
            return waitlistId != 0;
        }
    }

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

    /** Owes a party at the door the message that its table is ready. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void owe(TableReady event) {
        var now = types.instant(clock.instant());
        sql.sql("insert into outbox (topic, waitlist_id, restaurant_id, user_id, created_at, due_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        "waitlist.ready", event.waitlistId(), event.restaurantId(), event.userId(), now, now))
                .update();
    }

    /** Gives the message that was just owed other words, or settles it without sending. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void word(GuestWords told) {
        var owed = " where id = (select max(id) from outbox where reservation_id = ? and sent_at is null"
                + " and attempts = 0 and topic in (" + ABOUT_CHANGES + "))";
        if (told.words() == null) {
            sql.sql("update outbox set sent_at = ?, last_error = 'not sent: staff tell the guest'" + owed)
                    .params(types.instant(clock.instant()), told.reservationId())
                    .update();
        } else {
            sql.sql("update outbox set words = ?" + owed)
                    .params(told.words(), told.reservationId())
                    .update();
        }
    }

    /** Whether there is anything to send; cheap, so that an idle worker writes nothing. */
    boolean isEmpty() {
        return due(1).isEmpty();
    }

    /**
     * Takes on what is due, for two minutes; messages that another worker was faster with are not among them. One
     * transaction for all of them: each costs the single writer a durable commit.
     */
    @Transactional
    List<Due> takeDue() {
        return due(AT_ONCE).stream().filter(this::take).toList();
    }

    private List<Due> due(int limit) {
        return reading.sql("select id, topic, reservation_id, waitlist_id, attempts, words from outbox"
                        + " where sent_at is null and due_at <= ? and attempts < ? order by due_at limit " + limit)
                .params(types.instant(clock.instant()), MOST_ATTEMPTS)
                .query((row, number) -> new Due(
                        row.getLong("id"),
                        row.getString("topic"),
                        row.getLong("reservation_id"),
                        row.getLong("waitlist_id"),
                        row.getInt("attempts"),
                        row.getString("words")))
                .list();
    }

    /** The number that a party at the door left, or else its own as a diner. */
    Optional<String> numberAtTheDoor(Due due) {
        return reading.sql("select coalesce(w.phone_number, u.phone_number) from waitlist_entries w"
                        + " left join users u on u.id = w.user_id where w.id = ?"
                        + " and coalesce(w.phone_number, u.phone_number) is not null")
                .param(due.waitlistId())
                .query((row, number) -> row.getString(1))
                .optional();
    }

    private boolean take(Due due) {
        return sql.sql("update outbox set attempts = attempts + 1, due_at = ?"
                                + " where id = ? and attempts = ? and sent_at is null")
                        .params(types.instant(clock.instant().plus(WHILE_SENDING)), due.id(), due.attempts())
                        .update()
                == 1;
    }

    /** Notes what became of the messages: sent, or put off, twice as long each time. */
    @Transactional
    void settle(List<Due> sent, Map<Due, RuntimeException> failed) {
        sent.forEach(this::markSent);
        failed.forEach(this::putOff);
    }

    private void markSent(Due due) {
        sql.sql("update outbox set sent_at = ?, last_error = null, words = null where id = ?")
                .params(types.instant(clock.instant()), due.id())
                .update();
    }

    private void putOff(Due due, RuntimeException why) {
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
