package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.reservation.GuestVisits.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds guests by the beginning of what is typed, each way on an index, and counts their visits. */
@Component
class GuestSearch {

    private static final int RECENT = 20;
    /** So many reservations whose number begins as typed are looked at; the number itself is the first of them. */
    private static final int MOST_NUMBERS = 2_000;

    private static final String COLUMNS =
            "select u.id, u.name, u.phone_number, u.total_reservations, u.last_reservation_date, ";
    private static final String SERVED = "(:all = 1 or exists (select 1 from reservations s"
            + " where s.user_id = u.id and s.restaurant_id in (:served)))";
    private static final List<Long> NONE = List.of(-1L);

    private final ReadingSql reading;
    private final SqlTypes types;
    private final Beginnings beginnings;
    private final String plain;

    GuestSearch(ReadingSql reading, SqlTypes types, Beginnings beginnings) {
        this.reading = reading;
        this.types = types;
        this.beginnings = beginnings;
        this.plain = Beginning.collation(types);
    }

    /** What follows {@code from users u}, what is sorted by before the id, and the beginning that is looked for. */
    private record Way(String where, String sort, Beginning beginning) {

        String key() {
            return sort.isEmpty() ? "''" : sort;
        }
    }

    /** A guest, and behind whom the next page begins. */
    private record Listed(GuestRow guest, String key) {}

    private Way way(String typed) {
        var beginning = beginnings.of(typed);
        return switch (beginning.kind()) {
            case NUMBER ->
                new Way(
                        " join (select distinct user_id from (select user_id from reservations where "
                                + range("reservation_id") + " order by reservation_id" + plain + " limit "
                                + MOST_NUMBERS + ") found) t on t.user_id = u.id where ",
                        "",
                        beginning);
            case PHONE -> new Way(" where " + range("u.phone_number") + " and ", "u.phone_number" + plain, beginning);
            case NAME ->
                new Way(
                        " where " + range("lower(u.name)") + " and u.erased_at is null and ",
                        "lower(u.name)" + plain,
                        beginning);
        };
    }

    private String range(String column) {
        return Beginning.range(column, types);
    }

    /** From the nearest page read before; without one, whoever comes before is passed over on the index. */
    List<GuestRow> find(Actor.Staff staff, String typed, GuestPages pages, int offset, int limit) {
        pages.of(typed);
        var way = way(typed);
        var from = pages.nearest(offset);
        var select = COLUMNS + way.key() + " as listed from users u" + way.where() + (from == null ? "" : behind(way))
                + SERVED + " order by " + (way.sort().isEmpty() ? "" : way.sort() + ", ")
                + "u.id limit :limit offset :offset";
        var statement = statement(select, staff, way)
                .param("limit", limit)
                .param("offset", from == null ? offset : offset - from.offset());
        if (from != null) {
            statement = statement.param("behind", from.userId());
            statement = way.sort().isEmpty() ? statement : statement.param("low", from.key());
        }
        var rows = statement.query(this::listed).list();
        if (!rows.isEmpty()) {
            var last = rows.getLast();
            pages.keep(new GuestPages.Mark(
                    offset + rows.size(), last.key(), last.guest().userId()));
        }
        return rows.stream().map(Listed::guest).toList();
    }

    private static String behind(Way way) {
        return way.sort().isEmpty() ? "u.id > :behind and " : "(" + way.sort() + " > :low or u.id > :behind) and ";
    }

    long count(Actor.Staff staff, String typed, int limit) {
        var way = way(typed);
        return statement(
                        "select count(*) from (select 1 from users u" + way.where() + SERVED + " limit :limit) counted",
                        staff,
                        way)
                .param("limit", limit)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(String select, Actor.Staff staff, Way way) {
        return reading.sql(select)
                .param("low", way.beginning().low())
                .param("high", way.beginning().high())
                .param("all", staff.servesAll() ? 1 : 0)
                .param("served", staff.restaurants().isEmpty() ? NONE : staff.restaurants());
    }

    GuestVisits visits(Actor.Staff staff, long userId, Instant now) {
        record Counts(int visits, int noShows, int cancelled) {}
        var counts = query(
                        "select count(case when r.status = 'completed' then 1 end) as visits,"
                                + " count(case when r.status = 'no_show' then 1 end) as no_shows,"
                                + " count(case when r.status = 'cancelled' then 1 end) as cancelled from reservations r",
                        "",
                        staff,
                        userId)
                .query((row, number) ->
                        new Counts(row.getInt("visits"), row.getInt("no_shows"), row.getInt("cancelled")))
                .single();
        return new GuestVisits(
                counts.visits(),
                counts.noShows(),
                counts.cancelled(),
                visit(staff, userId, " and r.status = 'completed' order by r.date desc limit 1", now)
                        .map(Visit::date)
                        .orElse(null),
                visit(
                                staff,
                                userId,
                                " and r.status in ('requested', 'confirmed', 'arrived', 'seated') and r.ends_at > :now"
                                        + " order by r.starts_at limit 1",
                                now)
                        .orElse(null),
                visits(staff, userId, " order by r.date desc, r.starts_at desc limit " + RECENT, now));
    }

    private Optional<Visit> visit(Actor.Staff staff, long userId, String rest, Instant now) {
        return visits(staff, userId, rest, now).stream().findFirst();
    }

    private List<Visit> visits(Actor.Staff staff, long userId, String rest, Instant now) {
        return query(
                        "select r.reservation_id, e.name, r.date, r.time_slot, r.party_size, r.status from reservations r"
                                + " join restaurants e on e.id = r.restaurant_id",
                        rest,
                        staff,
                        userId)
                .param("now", types.instant(now))
                .query((row, number) -> new Visit(
                        row.getString("reservation_id"),
                        row.getString("name"),
                        types.readDate(row, "date"),
                        types.readTime(row, "time_slot"),
                        row.getInt("party_size"),
                        ReservationStatus.of(row.getString("status"))))
                .list();
    }

    private JdbcClient.StatementSpec query(String select, String rest, Actor.Staff staff, long userId) {
        return reading.sql(select + " where r.user_id = :user and (:all = 1 or r.restaurant_id in (:served))" + rest)
                .param("user", userId)
                .param("all", staff.servesAll() ? 1 : 0)
                .param("served", staff.restaurants().isEmpty() ? NONE : staff.restaurants());
    }

    private Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(guest(row), row.getString("listed"));
    }

    private GuestRow guest(ResultSet row) throws SQLException {
        var phone = row.getString("phone_number");
        return new GuestRow(
                row.getLong("id"),
                row.getString("name"),
                phone == null ? "" : Beginning.ending(phone),
                row.getInt("total_reservations"),
                row.getString("last_reservation_date") == null ? null : types.readDate(row, "last_reservation_date"));
    }
}
