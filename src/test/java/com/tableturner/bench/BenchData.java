package com.tableturner.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Fills a fresh SQLite file: restaurants of nine tables open 11:00 to 23:30, and 30 reservations a restaurant-day (about
 * half of the table-slots on sale), from 25 days ahead back as far as the number of reservations needs.
 */
class BenchData {

    static final int DAYS_AHEAD = 25;
    private static final int TABLES = 9;
    private static final int PER_DAY = 30;
    private static final int USERS = 200_000;
    private static final int NAMES = 50_000;
    private static final int LAST_START = 24;
    private static final int CAPACITY_SLOTS = 25 * TABLES;
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final String WAITING = """
            with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ?)
            insert into waitlist_entries (restaurant_id, user_id, name, phone_number, date, slot_order, party_size, status,
                quoted_minutes, created_at, updated_at, settled_at)
            select 1 + i % ?, 1 + i % ?, 'Guest ' || (i * 7919 % ?), '+91' || (9000000001 + i % ?),
                date(?, '-' || (i / ?) || ' days'), case when i % 3 = 0 then null else i % 25 end, 1 + i % 6,
                case i % 4 when 0 then 'waiting' when 1 then 'left' else 'seated' end, 20,
                '2026-01-01T12:00:00.000Z', '2026-01-01T12:25:00.000Z', '2026-01-01T12:25:00.000Z'
            from n""";

    private final SplittableRandom random = new SplittableRandom(42);
    private final String file;
    private final int restaurants;
    private final long reservations;
    private long nextId = 1;
    private double fullestDay;

    BenchData(String file, int restaurants, long reservations) {
        this.file = file;
        this.restaurants = restaurants;
        this.reservations = reservations;
    }

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** Fills the file, whose tables exist and are empty, and returns the share of the fullest day (0 to 1). */
    double fill() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("pragma synchronous = off");
            statement.execute("pragma cache_size = -400000");
            var indexes = dropIndexes(connection);
            connection.setAutoCommit(false);
            restaurantsAndUsers(connection);
            book(connection);
            statement.execute("update reservation_counter set next_id = " + (1000 + nextId - 1));
            connection.commit();
            connection.setAutoCommit(true);
            for (var index : indexes) {
                statement.execute(index);
            }
        }
        return fullestDay;
    }

    /** As many places on waitlists as there are reservations, on the same days; one in three at the door. */
    void waitlists() throws SQLException {
        var perDay =
                Math.max(1, (int) Math.ceilDiv(reservations, Math.ceilDiv(reservations, (long) restaurants * PER_DAY)));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var insert = connection.prepareStatement(WAITING)) {
            execute(
                    insert,
                    reservations,
                    restaurants,
                    USERS,
                    NAMES,
                    USERS,
                    today().plusDays(DAYS_AHEAD).toString(),
                    perDay);
        }
    }

    private static List<String> dropIndexes(Connection connection) throws SQLException {
        var definitions = new ArrayList<String>();
        var names = new ArrayList<String>();
        try (var rows = connection
                .createStatement()
                .executeQuery("select name, sql from sqlite_master where type = 'index' and sql is not null"
                        + " and tbl_name = 'reservations'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (var name : names) {
            connection.createStatement().execute("drop index " + name);
        }
        return definitions;
    }

    private void restaurantsAndUsers(Connection connection) throws SQLException {
        var now = INSTANT.format(java.time.Instant.now());
        try (var restaurant = connection.prepareStatement("insert into restaurants (id, name, slug, cuisine, location,"
                        + " city, address, phone, price_range, created_at) values (?, ?, ?, ?, ?, 'Bangalore', '1 Road',"
                        + " '+918045550000', '₹₹', ?)");
                var table = connection.prepareStatement(
                        "insert into tables (restaurant_id, table_number, capacity, max_party) values (?, ?, ?, ?)");
                var shift = connection.prepareStatement("insert into shifts (restaurant_id, name, weekday, start_slot,"
                        + " last_seating_slot, end_slot) values (?, 'All day', ?, 0, 24, 27)");
                var user = connection.prepareStatement(
                        "insert into users (id, phone_number, name, created_at) values (?, ?, ?, ?)")) {
            for (var id = 1; id <= restaurants; id++) {
                execute(restaurant, id, "House " + id, "house-" + id, "Cuisine " + id % 20, "Area " + id % 12, now);
                for (var number = 1; number <= TABLES; number++) {
                    var seats = 2 + (number - 1) / 3 * 2;
                    execute(table, id, "T" + number, seats, seats);
                }
                for (var weekday = 1; weekday <= 7; weekday++) {
                    execute(shift, id, weekday);
                }
            }
            for (var id = 1; id <= USERS; id++) {
                execute(user, id, "+91" + (9_000_000_000L + id), "Guest " + id * 7_919L % NAMES, now);
            }
        }
    }

    private static void execute(PreparedStatement statement, Object... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        statement.executeUpdate();
    }

    private void book(Connection connection) throws SQLException {
        var days = Math.max(DAYS_AHEAD + 1, (int) Math.ceilDiv(reservations, (long) restaurants * PER_DAY));
        var last = today().plusDays(DAYS_AHEAD);
        try (var reservation =
                        connection.prepareStatement("insert into reservations (id, reservation_id, restaurant_id,"
                                + " table_id, user_id, phone_number, customer_name, date, time_slot, slot_order, slot_count,"
                                + " turn_minutes, party_size, status, channel, starts_at, ends_at, created_at, updated_at)"
                                + " values (?, ?, ?, ?, ?, ?, 'Guest', ?, ?, ?, ?, ?, ?, ?, 'web', ?, ?, ?, ?)");
                var given = connection.prepareStatement("insert into reservation_tables values (?, ?)");
                var row = connection.prepareStatement("insert into table_occupancy (restaurant_id, date, table_id,"
                        + " slot_order, reservation_id, covers) values (?, ?, ?, ?, ?, ?)")) {
            var writer = new Writer(reservation, given, row);
            for (var id = 1; id <= restaurants; id++) {
                for (var day = days - 1; day >= 0 && nextId <= reservations; day--) {
                    bookDay(writer, id, last.minusDays(day));
                }
                connection.commit();
            }
        }
    }

    private void bookDay(Writer writer, int restaurant, LocalDate date) throws SQLException {
        var slotsTaken = 0;
        var left = PER_DAY;
        for (var number = 1; number <= TABLES && nextId <= reservations; number++) {
            var parties = (left + TABLES - number) / (TABLES - number + 1);
            left -= parties;
            slotsTaken += bookTable(writer, restaurant, date, number, parties);
        }
        fullestDay = Math.max(fullestDay, (double) slotsTaken / CAPACITY_SLOTS);
    }

    private int bookTable(Writer writer, int restaurant, LocalDate date, int number, int parties) throws SQLException {
        var seats = 2 + (number - 1) / 3 * 2;
        var slots = seats == 2 ? 3 : 4;
        var spread = (LAST_START + 1 - parties * slots) / parties;
        var slot = 0;
        for (var count = 0; count < parties && nextId <= reservations; count++) {
            slot += random.nextInt(spread + 1);
            writer.write(restaurant, date, (long) (restaurant - 1) * TABLES + number, slot, slots, seats);
            slot += slots;
        }
        return parties * slots;
    }

    private class Writer {
        private final PreparedStatement reservation;
        private final PreparedStatement given;
        private final PreparedStatement row;
        private final String today = today().toString();

        Writer(PreparedStatement reservation, PreparedStatement given, PreparedStatement row) {
            this.reservation = reservation;
            this.given = given;
            this.row = row;
        }

        void write(int restaurant, LocalDate date, long table, int slot, int slots, int seats) throws SQLException {
            var id = nextId++;
            var time = LocalTime.of(11, 0).plusMinutes(slot * 30L);
            var start = date.atTime(time).atZone(ZONE).toInstant();
            var user = 1 + random.nextInt(USERS / 2);
            var status = date.toString().compareTo(today) < 0 ? "completed" : "confirmed";
            var party = Math.max(1, seats - random.nextInt(2));
            var created = INSTANT.format(start.minusSeconds(86_400L * (1 + random.nextInt(20))));
            execute(
                    reservation,
                    id,
                    "TT" + (999 + id),
                    restaurant,
                    table,
                    user,
                    "+91" + (9_000_000_000L + user),
                    date.toString(),
                    time.toString(),
                    slot,
                    slots,
                    slots * 30,
                    party,
                    status,
                    INSTANT.format(start),
                    INSTANT.format(start.plusSeconds(slots * 1800L)),
                    created,
                    created);
            execute(given, id, table);
            for (var each = slot; each < slot + slots; each++) {
                execute(row, restaurant, date.toString(), table, each, id, each == slot ? party : 0);
            }
        }
    }
}
