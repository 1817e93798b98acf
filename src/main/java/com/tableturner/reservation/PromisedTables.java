package com.tableturner.reservation;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.restaurant.TablePromises;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads from the book which parties have a table. */
@Component
class PromisedTables implements TablePromises {

    private final ReadingSql reading;
    private final SqlTypes types;

    PromisedTables(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
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
}
