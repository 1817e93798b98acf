package com.tableturner.insight;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which dates of which restaurants have something to count, and which have been counted. */
@Component
class RollUpDates {

    private final ReadingSql reading;
    private final SqlTypes types;

    RollUpDates(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    List<Long> restaurants() {
        return reading.sql("select id from restaurants order by id")
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** Counted dates of a restaurant after this one. */
    List<LocalDate> after(long restaurantId, LocalDate date) {
        return reading.sql(
                        "select distinct date from occupancy_daily where date > ? and restaurant_id = ? order by date")
                .params(types.date(date), restaurantId)
                .query((row, number) -> types.readDate(row, "date"))
                .list();
    }

    /** Counted dates by restaurant. */
    Map<Long, Set<LocalDate>> counted(LocalDate first, LocalDate last) {
        var counted = new HashMap<Long, Set<LocalDate>>();
        reading.sql("select distinct date, restaurant_id from occupancy_daily where date between ? and ?")
                .params(types.date(first), types.date(last))
                .query(row -> {
                    counted.computeIfAbsent(row.getLong("restaurant_id"), id -> new HashSet<>())
                            .add(types.readDate(row, "date"));
                });
        return counted;
    }

    /** The first date with anything counted; empty before the first count. */
    Optional<LocalDate> first() {
        return reading.sql("select date from occupancy_daily order by date limit 1")
                .query((row, number) -> types.readDate(row, "date"))
                .optional();
    }

    /** The first and the last date with a reservation; empty without any. */
    Optional<Span> booked(long restaurantId) {
        return reading.sql(
                        "select * from (select (select min(date) from reservations where restaurant_id = ?) as first,"
                                + " (select max(date) from reservations where restaurant_id = ?) as last) span"
                                + " where first is not null")
                .params(restaurantId, restaurantId)
                .query((row, number) -> span(row))
                .optional();
    }

    private Span span(ResultSet row) throws SQLException {
        return new Span(types.readDate(row, "first"), types.readDate(row, "last"));
    }

    /** The date on which the restaurant came into the catalogue. */
    LocalDate cameOn(long restaurantId, ZoneId zone) {
        return reading.sql("select created_at from restaurants where id = ?")
                .param(restaurantId)
                .query((row, number) -> LocalDate.ofInstant(types.readInstant(row, "created_at"), zone))
                .single();
    }

    /** Dates, both inclusive. */
    record Span(LocalDate first, LocalDate last) {

        Span including(LocalDate date) {
            return new Span(date.isBefore(first) ? date : first, date.isAfter(last) ? date : last);
        }
    }
}
