package com.tableturner.insight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.tableturner.base.SqlTypes;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.TurnedAway;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts demand turned away in memory and adds it to {@code refusals_daily} every five seconds and at the stop: a crash
 * may lose five seconds of it. Who asks for the same again within ten minutes is counted once.
 */
@Component
class RefusalCounter implements DisposableBean {

    private static final Set<Reason> NO_DEMAND = EnumSet.of(
            Reason.UNKNOWN_RESTAURANT,
            Reason.NOT_A_SLOT,
            Reason.PAST,
            Reason.PARTY_TOO_SMALL,
            Reason.HOLD_EXPIRED,
            Reason.CHANGED_MEANWHILE,
            Reason.KEY_REUSED,
            Reason.NOT_ALLOWED_NOW);
    private static final int LARGEST_PARTY = 1_000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(3000, 1, 1);
    private static final int ASKERS_KEPT = 100_000;
    private static final String ADD = """
            insert into refusals_daily (date, restaurant_id, slot_order, reason, party_size, refusals)
            values (?, ?, ?, ?, ?, ?)
            on conflict (date, restaurant_id, slot_order, reason, party_size)
            do update set refusals = refusals_daily.refusals + excluded.refusals""";

    private final Map<Refusal, Integer> counts = new ConcurrentHashMap<>();
    private final Cache<TurnedAway, Boolean> asked = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(ASKERS_KEPT)
            .build();
    private final JdbcTemplate sql;
    private final SqlTypes types;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    RefusalCounter(
            DataSource database, SqlTypes types, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.sql = new JdbcTemplate(database);
        this.types = types;
        this.transaction = transaction;
        this.events = events;
    }

    private record Refusal(long restaurantId, LocalDate date, int slot, Reason reason, int partySize) {}

    /** Refusals of this restaurant's date have been added. */
    record RefusalsAdded(long restaurantId, LocalDate date) {}

    @EventListener
    void count(TurnedAway refused) {
        var demand = !NO_DEMAND.contains(refused.reason())
                && refused.partySize() > 0
                && refused.partySize() <= LARGEST_PARTY
                && refused.date().isAfter(EARLIEST)
                && refused.date().isBefore(LATEST);
        if (demand && asked.asMap().putIfAbsent(refused, true) == null) {
            counts.merge(
                    new Refusal(
                            refused.restaurantId(),
                            refused.date(),
                            refused.slot(),
                            refused.reason(),
                            refused.partySize()),
                    1,
                    Integer::sum);
        }
    }

    /** One write for all that was counted; what cannot be written now is counted again for the next time. */
    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void flush() {
        var taken = new HashMap<Refusal, Integer>();
        counts.keySet().forEach(refusal -> {
            var count = counts.remove(refusal);
            if (count != null) {
                taken.put(refusal, count);
            }
        });
        if (taken.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(begun -> write(taken));
        } catch (RuntimeException failed) {
            taken.forEach((refusal, count) -> counts.merge(refusal, count, Integer::sum));
            throw failed;
        }
        taken.keySet().stream()
                .map(refusal -> new RefusalsAdded(refusal.restaurantId(), refusal.date()))
                .distinct()
                .forEach(events::publishEvent);
    }

    private void write(Map<Refusal, Integer> taken) {
        sql.batchUpdate(
                ADD,
                taken.entrySet().stream()
                        .map(entry -> values(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private Object[] values(Refusal refusal, int count) {
        return new Object[] {
            types.date(refusal.date()),
            refusal.restaurantId(),
            refusal.slot(),
            refusal.reason().name(),
            refusal.partySize(),
            count
        };
    }

    @Override
    public void destroy() {
        flush();
    }
}
