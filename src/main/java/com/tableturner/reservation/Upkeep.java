package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What time does to the book: parties are completed half an hour after their planned end, large parties nobody answered
 * are cancelled then, holds that ran out are swept away. Correctness never waits for it.
 */
@Component
class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration AFTER_END = Duration.ofMinutes(30);
    private static final Duration NO_SHOW_AFTER = Duration.ofMinutes(20);
    private static final int AT_ONCE = 500;
    private static final Actor MACHINE = new Actor.Machine();

    private final ReadingSql reading;
    private final SqlTypes types;
    private final StatusDesk statuses;
    private final HoldDesk holds;
    private final IdempotencyKeys keys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Upkeep(
            ReadingSql reading,
            SqlTypes types,
            StatusDesk statuses,
            HoldDesk holds,
            IdempotencyKeys keys,
            TransactionTemplate transaction,
            Clock clock) {
        this.reading = reading;
        this.types = types;
        this.statuses = statuses;
        this.holds = holds;
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Completes what is over. Each reservation in its own transaction, so that one in use does not stop the others. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
    void completeEnded() {
        due("ends_at <= ?", AFTER_END).forEach(number -> attempt(number, () -> completeIfEnded(number)));
    }

    void completeIfEnded(String number) {
        statuses.endByTime(MACHINE, request(number), clock.instant().minus(AFTER_END));
    }

    /** Only where the restaurant has asked for it: a party that has not come 20 minutes after its start. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT30S")
    void releaseNoShows() {
        due(
                        "starts_at <= ? and status = 'confirmed' and restaurant_id in"
                                + " (select id from restaurants where auto_no_show = true)",
                        NO_SHOW_AFTER)
                .forEach(number -> attempt(number, () -> releaseIfAbsent(number)));
    }

    void releaseIfAbsent(String number) {
        statuses.releaseByTime(MACHINE, request(number), clock.instant().minus(NO_SHOW_AFTER));
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
    void sweepHolds() {
        for (var userId : holds.usersWithExpiredHolds()) {
            attempt("hold", () -> holds.sweep(userId));
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forgetKeys() {
        transaction.executeWithoutResult(status -> keys.forgetOld());
    }

    /** Numbers of open reservations; the words of the condition on status are those of the index. */
    private List<String> due(String condition, Duration ago) {
        return reading.sql("select reservation_id from reservations"
                        + " where status in ('requested', 'confirmed', 'arrived', 'seated') and " + condition
                        + " order by ends_at limit " + AT_ONCE)
                .param(types.instant(clock.instant().minus(ago)))
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static StatusRequest request(String number) {
        return new StatusRequest(UUID.randomUUID().toString(), number, Channel.SYSTEM);
    }

    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("Upkeep of {} failed; it will be tried again", what, failed);
        }
    }
}
