package com.tableturner.reservation;

import com.tableturner.base.SqlTypes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out reservation numbers, after all locks and checks. On SQLite a refused booking rolls the counter back, so
 * there are no gaps; on PostgreSQL a sequence keeps bookings from waiting for each other, and gaps are allowed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReservationNumbers {

    private final JdbcClient sql;
    private final String next;

    ReservationNumbers(JdbcClient sql, SqlTypes types) {
        this.sql = sql;
        this.next = types.isSqlite()
                ? "update reservation_counter set next_id = next_id + 1 where id = 1 returning next_id - 1"
                : "select nextval('reservation_number')";
    }

    String next() {
        return ReservationNumber.PREFIX + sql.sql(next).query(Long.class).single();
    }
}
