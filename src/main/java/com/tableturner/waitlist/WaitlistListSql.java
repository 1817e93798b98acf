package com.tableturner.waitlist;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.SqlTypes;
import com.tableturner.reservation.Beginning;
import com.tableturner.reservation.Beginnings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements of {@link WaitlistLists}. Ids are found on an index first; only a page's rows are read whole. */
@Component
class WaitlistListSql {

    private static final int MOST_DATED = 2_000;
    private static final List<Long> NONE = List.of(-1L);

    private static final Map<String, String> SORTS = Map.of(
            "guest", "lower(w.name)",
            "party", "w.party_size",
            "restaurant", "(select e.name from restaurants e where e.id = w.restaurant_id)",
            "status", "w.status",
            "quoted", "w.quoted_minutes");

    private static final String ROWS = """
            select w.id, w.restaurant_id, e.name as place, e.time_zone, w.date, w.slot_order, w.party_size, w.name, w.phone_number,
                w.status, w.quoted_minutes, w.created_at, w.told_at, w.settled_at, r.reservation_id
            from waitlist_entries w join restaurants e on e.id = w.restaurant_id
                left join reservations r on r.id = w.reservation_id
            where w.id in (:ids)""";

    private final ReadingSql reading;
    private final SqlTypes types;
    private final Beginnings beginnings;

    WaitlistListSql(ReadingSql reading, SqlTypes types, Beginnings beginnings) {
        this.reading = reading;
        this.types = types;
        this.beginnings = beginnings;
    }

    /** Conditions, and the values of their parameters. */
    private record Where(String text, Map<String, Object> values) {}

    long count(Actor.Staff staff, WaitlistQuery query, Instant now, int limit) {
        var where = where(staff, query, now);
        return statement("select count(*) from (select 1" + where.text() + " limit :limit) counted", where)
                .param("limit", limit)
                .query(Long.class)
                .single();
    }

    List<WaitlistRow> page(Actor.Staff staff, WaitlistQuery query, Sort.Order order, Pageable page, Instant now) {
        var where = where(staff, query, now);
        var broad = !query.text().isEmpty() && count(staff, query, now, MOST_DATED + 1) > MOST_DATED;
        var ids = statement(
                        "select w.id" + where.text() + (broad ? " order by " + indexed(query.text()) : order(order))
                                + " limit :limit offset :offset",
                        where)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> row.getLong(1))
                .list();
        return read(ids, now);
    }

    /** A beginning that so many share is listed as its index has it: sorting them by date would read them all. */
    private String indexed(String text) {
        return column(beginnings.of(text)) + Beginning.collation(types);
    }

    private static String column(Beginning beginning) {
        return beginning.kind() == Beginning.Kind.PHONE ? "w.phone_number" : "lower(w.name)";
    }

    /** Said beside the range: only then do partial indexes count. */
    private static String known(Beginning beginning) {
        return beginning.kind() == Beginning.Kind.PHONE ? "w.phone_number" : "w.name";
    }

    private static String order(Sort.Order order) {
        var direction = order.isAscending() ? "" : " desc";
        var by = SORTS.get(order.getProperty());
        return " order by " + (by == null ? "" : by + direction + ", ") + "w.date" + direction + ", w.restaurant_id"
                + direction + ", w.id" + direction;
    }

    private Where where(Actor.Staff staff, WaitlistQuery query, Instant now) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (query.text().isEmpty()) {
            conditions.add("w.date between :from and :to");
            values.put("from", types.date(query.from()));
            values.put("to", types.date(query.to()));
        } else {
            var beginning = beginnings.of(query.text());
            conditions.add(known(beginning) + " is not null");
            conditions.add(Beginning.range(column(beginning), types));
            values.put("low", beginning.low());
            values.put("high", beginning.high());
        }
        places(staff, query, conditions, values);
        query.status().ifPresent(status -> standing(status, now, conditions, values));
        query.atTheDoor().ifPresent(door -> conditions.add("w.slot_order is " + (door ? "null" : "not null")));
        query.party().ifPresent(party -> {
            conditions.add("w.party_size = :party");
            values.put("party", party);
        });
        return new Where(" from waitlist_entries w where " + String.join(" and ", conditions), values);
    }

    /** With a text its own index leads; the plus keeps SQLite from preferring the day's. */
    private void places(Actor.Staff staff, WaitlistQuery query, List<String> conditions, Map<String, Object> values) {
        var column = query.text().isEmpty() || !types.isSqlite() ? "w.restaurant_id" : "+w.restaurant_id";
        if (query.restaurantId().isPresent()) {
            conditions.add(column + " = :place");
            values.put("place", query.restaurantId().get());
        } else if (!staff.servesAll()) {
            conditions.add(column + " in (:places)");
            values.put("places", staff.restaurants().isEmpty() ? NONE : staff.restaurants());
        }
    }

    private void standing(WaitlistStatus status, Instant now, List<String> conditions, Map<String, Object> values) {
        if (status == WaitlistStatus.WAITING) {
            conditions.add("w.status = 'waiting' and w.date >= " + today(now, values));
        } else if (status == WaitlistStatus.EXPIRED) {
            conditions.add("(w.status = 'expired' or w.status = 'waiting' and w.date < " + today(now, values) + ")");
        } else {
            conditions.add("w.status = :status");
            values.put("status", status.text);
        }
    }

    /** The service date that is running at the restaurant of the place. */
    private String today(Instant now, Map<String, Object> values) {
        var zones = reading.sql("select distinct time_zone from restaurants order by time_zone")
                .query((row, number) -> row.getString(1))
                .list();
        var days = zones.stream().map(zone -> today(zone, now)).distinct().toList();
        if (days.size() <= 1) {
            values.put("today", types.date(days.isEmpty() ? LocalDate.EPOCH : days.getFirst()));
            return ":today";
        }
        var cases = new StringBuilder("(select case e.time_zone");
        for (var index = 0; index < zones.size(); index++) {
            values.put("zone" + index, zones.get(index));
            values.put("day" + index, types.date(today(zones.get(index), now)));
            cases.append(" when :zone" + index + " then :day" + index);
        }
        return cases + " end from restaurants e where e.id = w.restaurant_id)";
    }

    private static LocalDate today(String zone, Instant now) {
        return SlotGrid.serviceDate(LocalDateTime.ofInstant(now, ZoneId.of(zone)));
    }

    private List<WaitlistRow> read(List<Long> ids, Instant now) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<Long, WaitlistRow>();
        reading.sql(ROWS)
                .param("ids", ids)
                .query((row, number) -> row(row, now))
                .list()
                .forEach(row -> found.put(row.id(), row));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private JdbcClient.StatementSpec statement(String text, Where where) {
        return reading.sql(text).params(where.values());
    }

    private WaitlistRow row(ResultSet row, Instant now) throws SQLException {
        var date = types.readDate(row, "date");
        var slot = row.getObject("slot_order") == null ? null : (Integer) row.getInt("slot_order");
        var status = status(row.getString("status"), date.isBefore(today(row.getString("time_zone"), now)));
        var since = types.readInstant(row, "created_at");
        var told = types.readNullableInstant(row, "told_at");
        var settled = types.readNullableInstant(row, "settled_at");
        var until = told != null ? told : settled;
        var waitsHere = slot == null && status == WaitlistStatus.WAITING;
        return new WaitlistRow(
                row.getLong("id"),
                row.getLong("restaurant_id"),
                row.getString("place"),
                date,
                slot == null ? null : SlotGrid.time(slot),
                row.getInt("party_size"),
                orEmpty(row.getString("name")),
                Beginning.ending(orEmpty(row.getString("phone_number"))),
                status,
                row.getObject("quoted_minutes") == null ? null : (Integer) row.getInt("quoted_minutes"),
                slot == null ? minutes(since, until != null ? until : waitsHere ? now : null) : null,
                since,
                told != null,
                orEmpty(row.getString("reservation_id")));
    }

    private static WaitlistStatus status(String text, boolean over) {
        for (var status : WaitlistStatus.values()) {
            if (status.text.equals(text)) {
                return over && status == WaitlistStatus.WAITING ? WaitlistStatus.EXPIRED : status;
            }
        }
        throw new IllegalStateException("Unknown status " + text);
    }

    private static @Nullable Integer minutes(Instant from, @Nullable Instant until) {
        return until == null
                ? null
                : (Integer) (int) Duration.between(from, until).toMinutes();
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
