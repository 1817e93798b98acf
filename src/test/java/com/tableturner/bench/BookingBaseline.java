package com.tableturner.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.sqlite.SQLiteConfig;

/** One caller that writes by hand-written JDBC the rows of a booking, prepared once, one durable commit each. */
class BookingBaseline {

    static final String ROWS = "idempotency_keys (insert, update), reservation_counter, reservations,"
            + " reservation_tables, table_occupancy x3, users, audit_log, outbox, occupancy_daily x3, bookings_daily";
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Duration TURN = Duration.ofMinutes(90);
    private static final int FIRST_USER = 150_001;
    private static final int SLOTS = 3;
    private static final int TABLES = 9;
    private static final int USERS = 40_000;
    /** After 02:00, where nobody books: the same pages as real bookings, but always free. */
    private static final int FIRST_SLOT = 40;

    private final Connection connection;
    private final int restaurants;
    private final List<Integer> places;

    BookingBaseline(Connection connection, int restaurants) {
        this.connection = connection;
        this.restaurants = restaurants;
        this.places = new ArrayList<>(IntStream.range(0, restaurants * TABLES * BenchData.DAYS_AHEAD)
                .boxed()
                .toList());
        Collections.shuffle(places, new Random(3));
    }

    static Connection open(String file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setCacheSize(-64_000);
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
        connection.setAutoCommit(false);
        return connection;
    }

    /** Bookings a second, after as many to warm up. */
    double perSecond(int bookings) throws SQLException {
        try (var statements = new Statements(connection)) {
            for (var count = 0; count < bookings; count++) {
                write(statements, count);
            }
            var began = System.nanoTime();
            for (var count = bookings; count < 2 * bookings; count++) {
                write(statements, count);
            }
            return bookings / ((System.nanoTime() - began) / 1e9);
        }
    }

    private void write(Statements statements, int count) throws SQLException {
        var user = FIRST_USER + count % USERS;
        var place = places.get(count);
        var table = 1 + place % (restaurants * TABLES);
        var restaurant = 1 + (table - 1) / TABLES;
        var date =
                BenchData.today().plusDays(1 + place / (restaurants * TABLES)).toString();
        var instant = Instant.now();
        var now = INSTANT.format(instant);
        run(statements.key, "diner:" + user, "baseline-" + count, now);
        long number;
        try (var rows = statements.counter.executeQuery()) {
            rows.next();
            number = rows.getLong(1);
        }
        run(
                statements.reservation,
                "TT" + number,
                restaurant,
                table,
                user,
                "+91" + (9_000_000_000L + user),
                date,
                now,
                INSTANT.format(instant.plus(TURN)),
                now,
                now);
        long id;
        try (var rows = statements.lastId.executeQuery()) {
            rows.next();
            id = rows.getLong(1);
        }
        run(statements.given, id, table);
        for (var slot = 0; slot < SLOTS; slot++) {
            run(statements.occupancy, restaurant, date, table, FIRST_SLOT + slot, id, slot == 0 ? 2 : 0);
        }
        run(statements.user, date, user);
        run(statements.audit, now, "diner:" + user, id, restaurant);
        run(statements.outbox, id, restaurant, user, now, now);
        run(statements.slots, date, restaurant);
        run(statements.counts, date, restaurant);
        run(statements.keyDone, id, "diner:" + user, "baseline-" + count);
        connection.commit();
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        statement.executeUpdate();
    }

    private static class Statements implements AutoCloseable {
        private final PreparedStatement key;
        private final PreparedStatement counter;
        private final PreparedStatement reservation;
        private final PreparedStatement lastId;
        private final PreparedStatement given;
        private final PreparedStatement occupancy;
        private final PreparedStatement user;
        private final PreparedStatement audit;
        private final PreparedStatement outbox;
        private final PreparedStatement slots;
        private final PreparedStatement counts;
        private final PreparedStatement keyDone;

        Statements(Connection connection) throws SQLException {
            key = connection.prepareStatement(
                    "insert into idempotency_keys (actor, key, action, request_hash, created_at)"
                            + " values (?, ?, 'book', '0', ?)");
            counter = connection.prepareStatement(
                    "update reservation_counter set next_id = next_id + 1 where id = 1 returning next_id - 1");
            reservation =
                    connection.prepareStatement("insert into reservations (reservation_id, restaurant_id, table_id,"
                            + " user_id, phone_number, customer_name, date, time_slot, slot_order, slot_count, turn_minutes,"
                            + " party_size, status, channel, starts_at, ends_at, created_at, updated_at) values"
                            + " (?, ?, ?, ?, ?, 'Guest', ?, '11:00', 0, 3, 90, 2, 'confirmed', 'web', ?, ?, ?, ?)");
            lastId = connection.prepareStatement("select last_insert_rowid()");
            given = connection.prepareStatement("insert into reservation_tables values (?, ?)");
            occupancy = connection.prepareStatement("insert into table_occupancy (restaurant_id, date, table_id,"
                    + " slot_order, reservation_id, covers) values (?, ?, ?, ?, ?, ?)");
            user = connection.prepareStatement("update users set total_reservations = total_reservations + 1,"
                    + " last_reservation_date = ? where id = ?");
            audit = connection.prepareStatement("insert into audit_log (at, actor, channel, action, reservation_id,"
                    + " restaurant_id, status_after) values (?, ?, 'web', 'booked', ?, ?, 'confirmed')");
            outbox = connection.prepareStatement("insert into outbox (topic, reservation_id, restaurant_id, user_id,"
                    + " created_at, due_at) values ('reservation.booked', ?, ?, ?, ?, ?)");
            slots = connection.prepareStatement("update occupancy_daily set tables_taken = tables_taken + 1,"
                    + " seats_taken = seats_taken + 2, seats_held = seats_held + 2,"
                    + " parties = parties + case when slot_order = 0 then 1 else 0 end,"
                    + " covers = covers + case when slot_order = 0 then 2 else 0 end"
                    + " where date = ? and restaurant_id = ? and slot_order between 0 and 2");
            counts = connection.prepareStatement("insert into bookings_daily (date, restaurant_id, day_part, channel,"
                    + " confirmed, covers_confirmed, size_2, lead_1) values (?, ?, 'lunch', 'web', 1, 2, 1, 1)"
                    + " on conflict (date, restaurant_id, day_part, channel) do update set"
                    + " confirmed = bookings_daily.confirmed + 1,"
                    + " covers_confirmed = bookings_daily.covers_confirmed + 2,"
                    + " size_2 = bookings_daily.size_2 + 1, lead_1 = bookings_daily.lead_1 + 1");
            keyDone = connection.prepareStatement(
                    "update idempotency_keys set reservation_id = ? where actor = ? and key = ?");
        }

        @Override
        public void close() throws SQLException {
            for (var statement : List.of(
                    key, counter, reservation, lastId, given, occupancy, user, audit, outbox, slots, counts, keyDone)) {
                statement.close();
            }
        }
    }
}
