package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A booking that was confirmed survives whatever happens to the process a moment later. */
class CrashTests {

    private static final int CRASHES = 20;
    private static final int MOST_BOOKINGS = 120;

    @TempDir
    private Path folder;

    @Test
    void whatWasConfirmedIsThereAfterAKillAndNothingIsHalfWritten() throws Exception {
        var seed = Long.getLong("tableturner.seed", System.nanoTime());
        RandomGenerator random = new SplittableRandom(seed);
        var file = folder.resolve("crash.db");
        var confirmed = new HashSet<String>();
        for (var crash = 1; crash <= CRASHES; crash++) {
            confirmed.addAll(bookUntilKilled(file, 1 + random.nextInt(MOST_BOOKINGS)));
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                check(connection, confirmed, "after crash " + crash + ", seed " + seed);
            }
        }
        assertThat(confirmed).hasSizeGreaterThan(CRASHES);
    }

    /** The numbers that a process confirmed before it was killed, not long after it had confirmed this many. */
    private Set<String> bookUntilKilled(Path file, int bookings) throws Exception {
        var errors = folder.resolve("errors.txt").toFile();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrashingBooker.class.getName(),
                        file.toString())
                .redirectError(errors)
                .start();
        var numbers = new HashSet<String>();
        try (var said = process.inputReader()) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.matches("TT\\d+")) {
                    numbers.add(line);
                }
                if (numbers.size() == bookings) {
                    process.destroyForcibly(); // what is still in the pipe was confirmed as well
                }
            }
        } catch (IOException closed) {
            assertThat(process.waitFor()).isNotZero();
        }
        process.destroyForcibly().waitFor();
        assertThat(numbers).as(Files.readString(errors.toPath())).hasSizeGreaterThanOrEqualTo(bookings);
        return numbers;
    }

    private static void check(Connection database, Set<String> confirmed, String when) throws SQLException {
        assertThat(text(database, "pragma integrity_check")).as(when).isEqualTo("ok");
        assertThat(text(database, "select count(*) from pragma_foreign_key_check"))
                .isEqualTo("0");
        assertThat(numbers(database)).as(when).containsAll(confirmed);
        assertThat(text(
                        database,
                        "select next_id - 1000 - (select count(*) from reservations) from reservation_counter"))
                .as(when)
                .isEqualTo("0");
        for (var nothing : new String[] {
            // a reservation has all its half hours at its tables, and no other
            "reservations r where slot_count * (select count(*) from reservation_tables t where t.reservation_id = r.id)"
                    + " <> (select count(*) from table_occupancy o where o.reservation_id = r.id"
                    + " and o.restaurant_id = r.restaurant_id and o.date = r.date"
                    + " and o.slot_order between r.slot_order and r.slot_order + r.slot_count - 1"
                    + " and o.table_id in (select table_id from reservation_tables t where t.reservation_id = r.id))",
            "table_occupancy o where (select count(*) from reservations r where r.id = o.reservation_id)"
                    + " + (select count(*) from holds h where h.id = o.hold_id) <> 1",
            // what goes with a booking is in its transaction
            "reservations r where (select count(*) from audit_log a where a.reservation_id = r.id) <> 1",
            "reservations r where (select count(*) from outbox m where m.reservation_id = r.id) <> 1",
            "reservations r where (select count(*) from idempotency_keys k where k.reservation_id = r.id) <> 1",
            "idempotency_keys where reservation_id is null"
        }) {
            assertThat(text(database, "select count(*) from " + nothing))
                    .as(when + ": " + nothing)
                    .isEqualTo("0");
        }
    }

    private static String text(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Set<String> numbers(Connection database) throws SQLException {
        var numbers = new HashSet<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select reservation_id from reservations")) {
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
        }
        return numbers;
    }
}
