package com.tableturner.reservation;

import com.tableturner.base.SqlTypes;
import com.tableturner.diner.DinerProfile;
import com.tableturner.diner.Diners;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes locks in the one order that cannot deadlock: the restaurant (shared), the diner, the service days ascending;
 * the reservation number comes last. On SQLite the single writer is the lock, and nothing is to be done but to
 * read the diner.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Locks {

    private final JdbcClient sql;
    private final SqlTypes types;
    private final Diners diners;

    Locks(JdbcClient sql, SqlTypes types, Diners diners) {
        this.sql = sql;
        this.types = types;
        this.diners = diners;
    }

    /** One restaurant's service date, which pacing and the assignment of tables look at as a whole. */
    record ServiceDay(long restaurantId, LocalDate date) {}

    /**
     * Keeps the restaurant's tables and hours as they are until the transaction ends.
     *
     * @throws Refused with UNKNOWN_RESTAURANT where there is no row to lock
     */
    void shareRestaurant(long restaurantId) {
        if (!types.isSqlite()) {
            sql.sql("select id from restaurants where id = ? for share")
                    .param(restaurantId)
                    .query(Long.class)
                    .optional()
                    .orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
        }
    }

    Optional<DinerProfile> diner(long userId) {
        return diners.lock(userId);
    }

    void days(Stream<ServiceDay> days) {
        if (types.isSqlite()) {
            return;
        }
        days.distinct()
                .filter(day -> DayReader.canBeServed(day.date()))
                .sorted(Comparator.comparingLong(ServiceDay::restaurantId).thenComparing(ServiceDay::date))
                .forEach(this::lock);
    }

    private void lock(ServiceDay day) {
        sql.sql("insert into service_days (restaurant_id, date) values (?, ?) on conflict do nothing")
                .params(day.restaurantId(), types.date(day.date()))
                .update();
        sql.sql("select restaurant_id from service_days where restaurant_id = ? and date = ? for update")
                .params(day.restaurantId(), types.date(day.date()))
                .query(Long.class)
                .single();
    }
}
