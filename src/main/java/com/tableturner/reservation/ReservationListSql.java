package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements of {@link ReservationLists}. Ids are found on an index first; only a page's rows are read whole. */
@Component
class ReservationListSql {

    private static final int MOST_DATED = 2_000;
    private static final List<Long> NONE = List.of(-1L);
    private static final String DATE = "date";

    private static final Map<String, String> SORTS = Map.of(
            "number", "r.id",
            "guest", "lower(r.customer_name)",
            "party", "r.party_size",
            "restaurant", "(select e.name from restaurants e where e.id = r.restaurant_id)",
            "status", "r.status",
            "channel", "r.channel");

    private static final String ROWS = """
            select r.id, r.reservation_id, r.restaurant_id, e.name, r.date, r.time_slot, r.party_size, r.customer_name,
                r.phone_number, r.status, r.channel,
                (select %s from reservation_tables g join tables t on t.id = g.table_id
                    where g.reservation_id = r.id) as table_numbers
            from reservations r join restaurants e on e.id = r.restaurant_id where r.id in (:ids)""";

    private final ReadingSql reading;
    private final SqlTypes types;
    private final Beginnings beginnings;
    private final String rows;

    ReservationListSql(ReadingSql reading, SqlTypes types, Beginnings beginnings) {
        this.reading = reading;
        this.types = types;
        this.beginnings = beginnings;
        this.rows = ROWS.formatted(
                types.isSqlite()
                        ? "group_concat(t.table_number, '+')"
                        : "string_agg(t.table_number, '+' order by t.table_number)");
    }

    /** Conditions, and the values of their parameters. */
    private record Where(String text, Map<String, Object> values) {}

    ReservationIndex index(Actor.Staff staff, ReservationQuery query) {
        if (!query.isIndexed()) {
            return new ReservationIndex(null, count(staff, query, ReservationLists.MOST_COUNTED + 1));
        }
        var where = where(staff, query);
        var days = statement(
                        "select r.date, count(*) as found from reservations r where " + where.text()
                                + " group by r.date order by r.date",
                        where)
                .query((row, number) -> new ReservationIndex.Day(types.readDate(row, DATE), row.getInt("found")))
                .list();
        return new ReservationIndex(
                days, days.stream().mapToLong(ReservationIndex.Day::count).sum());
    }

    long count(Actor.Staff staff, ReservationQuery query, int limit) {
        var where = where(staff, query);
        return statement(
                        "select count(*) from (select 1 from reservations r where " + where.text()
                                + " limit :limit) counted",
                        where)
                .param("limit", limit)
                .query(Long.class)
                .single();
    }

    List<ReservationRow> page(
            Actor.Staff staff,
            ReservationQuery query,
            ReservationIndex index,
            Sort.Order order,
            long offset,
            int limit) {
        var wanted = query;
        var skipped = offset;
        var days = index.days();
        if (days != null && order.getProperty().equals(DATE)) {
            var span = ReservationIndex.span(days, order.isAscending(), offset, limit);
            if (span == null) {
                return List.of();
            }
            wanted = query.between(span.first(), span.last(), query.statuses());
            skipped = span.skipped();
        }
        var where = where(staff, wanted);
        var ids = statement(
                        "select r.id from reservations r where " + where.text()
                                + (isTooBroad(query, index) ? " order by " + indexed(query.text()) : order(order))
                                + " limit :limit offset :offset",
                        where)
                .param("limit", limit)
                .param("offset", skipped)
                .query((row, number) -> row.getLong(1))
                .list();
        return read(ids);
    }

    private static String column(Beginning beginning) {
        return switch (beginning.kind()) {
            case NUMBER -> "r.reservation_id";
            case PHONE -> "r.phone_number";
            case NAME -> "lower(r.customer_name)";
        };
    }

    private String indexed(String text) {
        return column(beginnings.of(text)) + Beginning.collation(types);
    }

    /** A beginning that so many share is listed as its index has it: sorting them by date would read them all. */
    private static boolean isTooBroad(ReservationQuery query, ReservationIndex index) {
        return !query.text().isEmpty() && index.total() > MOST_DATED;
    }

    private List<ReservationRow> read(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<Long, ReservationRow>();
        reading.sql(rows).param("ids", ids).query(this::row).list().forEach(row -> found.put(row.id(), row));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static String order(Sort.Order order) {
        var direction = order.isAscending() ? "" : " desc";
        var by = SORTS.get(order.getProperty());
        return " order by " + (by == null ? "" : by + direction + ", ") + "r.date" + direction + ", r.time_slot"
                + direction + ", r.id" + direction;
    }

    private Where where(Actor.Staff staff, ReservationQuery query) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (query.text().isEmpty()) {
            conditions.add("r.date between :from and :to");
            values.put("from", types.date(DayReader.clamp(query.from())));
            values.put("to", types.date(DayReader.clamp(query.to())));
        } else {
            beginning(query.text(), conditions, values);
        }
        places(staff, query, conditions, values);
        if (!query.statuses().isEmpty()) {
            conditions.add("r.status in (:statuses)");
            values.put(
                    "statuses",
                    query.statuses().stream().map(ReservationStatus::text).toList());
        }
        query.channel().ifPresent(channel -> {
            conditions.add("r.channel = :channel");
            values.put("channel", channel.text());
        });
        query.party().ifPresent(party -> {
            conditions.add("r.party_size = :party");
            values.put("party", party);
        });
        return new Where(String.join(" and ", conditions), values);
    }

    /** With a text its own index leads; the plus keeps SQLite from preferring the restaurant's. */
    private void places(
            Actor.Staff staff, ReservationQuery query, List<String> conditions, Map<String, Object> values) {
        var column = query.text().isEmpty() || !types.isSqlite() ? "r.restaurant_id" : "+r.restaurant_id";
        if (query.restaurantId().isPresent()) {
            conditions.add(column + " = :place");
            values.put("place", query.restaurantId().get());
        } else if (!staff.servesAll()) {
            conditions.add(column + " in (:places)");
            values.put("places", staff.restaurants().isEmpty() ? NONE : staff.restaurants());
        }
    }

    private void beginning(String text, List<String> conditions, Map<String, Object> values) {
        var beginning = beginnings.of(text);
        conditions.add(Beginning.range(column(beginning), types));
        values.put("low", beginning.low());
        values.put("high", beginning.high());
    }

    private JdbcClient.StatementSpec statement(String text, Where where) {
        return reading.sql(text).params(where.values());
    }

    private ReservationRow row(ResultSet row, int number) throws SQLException {
        return new ReservationRow(
                row.getLong("id"),
                row.getString("reservation_id"),
                row.getLong("restaurant_id"),
                row.getString("name"),
                types.readDate(row, DATE),
                types.readTime(row, "time_slot"),
                row.getInt("party_size"),
                orEmpty(row.getString("table_numbers")),
                orEmpty(row.getString("customer_name")),
                Beginning.ending(orEmpty(row.getString("phone_number"))),
                ReservationStatus.of(row.getString("status")),
                Channel.of(row.getString("channel")));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
