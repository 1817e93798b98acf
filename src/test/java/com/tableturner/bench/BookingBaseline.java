package com.tableturner.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.SplittableRandom;
import org.sqlite.SQLiteConfig;

/** One caller that writes by hand-written JDBC the rows of a booking, prepared once, one durable commit each. */
class BookingBaseline {

    static final String ROWS = "idempotency_keys (insert, update), service_days, reservation_counter, reservations,"
            + " reservation_tables, table_occupancy x3, users, audit_log, outbox";
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final int FIRST_USER = 150_001;
    private static final int SLOTS = 3;
    private static final int FREE_YEARS_AHEAD = 2;

    private final Connection connection;
    private final int restaurants;
    private final SplittableRandom random = new SplittableRandom(3);

    BookingBaseline(Connection connection, int restaurants) {
        this.connection = connection;
        this.restaurants = restaurants;
    }

    static Connection open(String file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
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
        var user = FIRST_USER + count % 10_000;
        var restaurant = 1 + random.nextInt(restaurants);
        var table = (restaurant - 1) * 9 + 1;
        var date = LocalDate.now(ZoneOffset.UTC)
                .plusYears(FREE_YEARS_AHEAD)
                .plusDays(count)
                .toString();
        var now = INSTANT.format(Instant.now());
        run(statements.key, "diner:" + user, "baseline-" + count, now);
        run(statements.day, restaurant, date);
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
                now,
                now,
                now);
        long id;
        try (var rows = statements.lastId.executeQuery()) {
            rows.next();
            id = rows.getLong(1);
        }
        run(statements.given, id, table);
        for (var slot = 0; slot < SLOTS; slot++) {
            run(statements.occupancy, restaurant, date, table, slot, id, slot == 0 ? 2 : 0);
        }
        run(statements.user, date, user);
        run(statements.audit, now, "diner:" + user, id, restaurant);
        run(statements.outbox, id, restaurant, user, now, now);
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
        private final PreparedStatement day;
        private final PreparedStatement counter;
        private final PreparedStatement reservation;
        private final PreparedStatement lastId;
        private final PreparedStatement given;
        private final PreparedStatement occupancy;
        private final PreparedStatement user;
        private final PreparedStatement audit;
        private final PreparedStatement outbox;
        private final PreparedStatement keyDone;

        Statements(Connection connection) throws SQLException {
            key = connection.prepareStatement(
                    "insert into idempotency_keys (actor, key, action, request_hash, created_at)"
                            + " values (?, ?, 'book', '0', ?)");
            day = connection.prepareStatement(
                    "insert into service_days (restaurant_id, date) values (?, ?) on conflict do nothing");
            counter = connection.prepareStatement(
                    "update reservation_counter set next_id = next_id + 1 where id = 1 returning next_id - 1");
            reservation = connection.prepareStatement(
                    "insert into reservations (reservation_id, restaurant_id, table_id,"
                            + " user_id, phone_number, customer_name, date, time_slot, slot_order, slot_count, turn_minutes,"
                            + " party_size, status, channel, starts_at, ends_at, created_at, updated_at) values"
                            + " (?, ?, ?, ?, ?, 'Guest', ?, '11:00', 0, 3, 90, 2, 'confirmed', 'web', ?, ? || '+', ?, ?)");
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
            keyDone = connection.prepareStatement(
                    "update idempotency_keys set reservation_id = ? where actor = ? and key = ?");
        }

        @Override
        public void close() throws SQLException {
            for (var statement : Map.of(
                            1,
                            key,
                            2,
                            day,
                            3,
                            counter,
                            4,
                            reservation,
                            5,
                            lastId,
                            6,
                            given,
                            7,
                            occupancy,
                            8,
                            user,
                            9,
                            audit,
                            10,
                            outbox)
                    .values()) {
                statement.close();
            }
            keyDone.close();
        }
    }
}
