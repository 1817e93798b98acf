package com.tableturner.reservation;

import com.tableturner.base.BadInput;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.restaurant.TablePromises;
import com.tableturner.restaurant.ZoneChanging;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads from the book which parties have a table, and whether any are expected. */
@Component
class PromisedTables implements TablePromises {

    private final ReadingSql reading;
    private final SqlTypes types;
    private final Clock clock;

    PromisedTables(ReadingSql reading, SqlTypes types, Clock clock) {
        this.reading = reading;
        this.types = types;
        this.clock = clock;
    }

    @Override
    public List<Promise> of(long restaurantId, long tableId, LocalDate from, int most) {
        return reading.sql("select distinct r.reservation_id, o.date from table_occupancy o"
                        + " join reservations r on r.id = o.reservation_id"
                        + " where o.restaurant_id = ? and o.date >= ? and o.table_id = ? order by o.date, r.reservation_id"
                        + " limit ?")
                .params(restaurantId, types.date(from), tableId, most)
                .query((row, number) -> new Promise(row.getString("reservation_id"), types.readDate(row, "date")))
                .list();
    }

    /** Instants come from the zone: it stays while anybody is expected. */
    @EventListener
    void refuseWhileExpected(ZoneChanging changing) {
        var expected = reading.sql("select count(*) from reservations where restaurant_id = ? and date >= ?"
                        + " and status in ('requested', 'confirmed', 'arrived', 'seated')")
                .params(
                        changing.restaurantId(),
                        types.date(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .minusDays(1)))
                .query(Long.class)
                .single();
        if (expected > 0) {
            throw new BadInput("time_zone", "parties-expected");
        }
    }
}
