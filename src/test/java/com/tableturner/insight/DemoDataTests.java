package com.tableturner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.FreshPostgresql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;

/** The made-up history obeys the rules (the command says so itself, by its exit code), and is the same for a seed. */
class DemoDataTests {

    private static final List<String> FINGERPRINT = List.of(
            "select count(*), min(date), max(date), sum(party_size) from reservations",
            "select status, channel, count(*), sum(slot_order * party_size) from reservations group by 1, 2 order by 1, 2",
            "select reservation_id, table_id, user_id, time_slot from reservations where id % 397 = 0 order by id",
            "select sum(tables_taken), sum(seats_taken), sum(seats_held), sum(covers) from occupancy_daily",
            "select sum(lead_0), sum(lead_3), sum(turn_minutes), sum(size_2) from bookings_daily",
            "select count(*), sum(total_reservations), max(last_reservation_date) from users",
            "select next_id from reservation_counter");

    @TempDir
    private Path folder;

    private int make(String database, String... more) {
        return new DemoData()
                .run(Stream.concat(
                                Stream.of(
                                        "demo-data",
                                        "--reservations",
                                        "6000",
                                        "--today",
                                        "2026-11-24",
                                        "--tableturner.db=" + database,
                                        "--tableturner.catalogue=small"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static List<String> fingerprint(String url) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url)) {
            for (var query : FINGERPRINT) {
                lines.addAll(rows(connection, query));
            }
        }
        return lines;
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                var line = new StringBuilder();
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    var text = String.valueOf(rows.getString(column));
                    line.append(text.replaceFirst("^(\\d\\d:\\d\\d):00$", "$1")).append(' ');
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    @Test
    void theSameSeedGivesTheSameDataOnBothDatabases() throws SQLException {
        var postgresql = new GenericApplicationContext();
        new FreshPostgresql().initialize(postgresql);
        var url = Objects.requireNonNull(postgresql.getEnvironment().getProperty("tableturner.db"));

        assertThat(make(file("one.db"))).isZero();
        assertThat(make(url)).isZero();

        var first = fingerprint("jdbc:sqlite:" + file("one.db"));
        assertThat(first.getFirst()).startsWith("6000 ");
        assertThat(fingerprint(url)).isEqualTo(first);
    }

    @Test
    void fewReservationsOfManyRestaurantsFindEnoughGuests() throws SQLException {
        var code = new DemoData().run("demo-data", "--reservations", "9000", "--tableturner.db=" + file("full.db"));

        assertThat(code).isZero();
        assertThat(fingerprint("jdbc:sqlite:" + file("full.db")).getFirst()).startsWith("9000 ");
    }

    @Test
    void anotherSeedGivesOtherData() throws SQLException {
        assertThat(make(file("one.db"), "--seed", "1")).isZero();
        assertThat(make(file("two.db"), "--seed", "2")).isZero();

        assertThat(fingerprint("jdbc:sqlite:" + file("one.db")))
                .isNotEqualTo(fingerprint("jdbc:sqlite:" + file("two.db")));
    }

    @Test
    void aDatabaseWithReservationsIsOnlyAddedToWhereThatIsAskedFor() throws SQLException {
        assertThat(make(file("one.db"))).isZero();
        var before = fingerprint("jdbc:sqlite:" + file("one.db"));

        assertThat(make(file("one.db"))).isEqualTo(1);
        assertThat(fingerprint("jdbc:sqlite:" + file("one.db"))).isEqualTo(before);

        assertThat(make(file("one.db"), "--beside-existing", "--seed", "9")).isZero();
        assertThat(fingerprint("jdbc:sqlite:" + file("one.db")).getFirst()).startsWith("12000 ");
    }

    @Test
    void argumentsThatMakeNoSenseChangeNothing() {
        assertThat(make(file("one.db"), "--reservation", "5")).isEqualTo(1);
        assertThat(new DemoData().run("demo-data", "--tableturner.db=" + file("one.db")))
                .isEqualTo(1);
        assertThat(new DemoData().run("demo-data", "--reservations", "many")).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }
}
