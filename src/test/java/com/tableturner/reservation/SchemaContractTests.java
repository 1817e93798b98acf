package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.DatabaseFile;
import com.tableturner.restaurant.CatalogueQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** The names and text forms that people who open the file rely on, and the indexes that the hot reads rely on. */
@CoreOnSqlite
class SchemaContractTests extends CoreTest {

    @Value("${tableturner.db}")
    private String file;

    // -- names

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    users               | id phone_number name email created_at total_reservations last_reservation_date
                    restaurants         | id name cuisine location city address phone rating price_range description is_active created_at
                    tables              | id restaurant_id table_number capacity min_party max_party is_active
                    time_slots          | id time_slot slot_order
                    reservations        | id reservation_id restaurant_id table_id user_id phone_number customer_name date time_slot party_size status special_requests created_at updated_at
                    reservation_counter | id next_id
                    table_occupancy     | restaurant_id date table_id slot_order reservation_id hold_id closure_id held_until covers
                    holds               | id token user_id restaurant_id date slot_order party_size expires_at
                    service_days        | restaurant_id date
                    idempotency_keys    | actor key action request_hash reservation_id created_at
                    waitlist_entries    | id user_id restaurant_id date slot_order party_size status quoted_minutes created_at
                    shifts              | id restaurant_id
                    table_combinations  | id restaurant_id
                    special_days        | id restaurant_id date
                    audit_log           | id
                    outbox              | id
                    one_time_codes      | id
                    device_tokens       | series
                    """)
    void tablesHaveTheirColumns(String table, String columns) {
        assertThat(sql.sql("select name from pragma_table_info(?)")
                        .param(table)
                        .query(String.class)
                        .list())
                .contains(columns.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "idx_users_name, users, name",
        "idx_restaurants_cuisine, restaurants, cuisine",
        "idx_restaurants_location, restaurants, location",
        "idx_restaurants_name, restaurants, name",
        "idx_tables_restaurant, tables, restaurant_id",
        "idx_reservations_date_time, reservations, date time_slot",
        "idx_reservations_restaurant_date, reservations, restaurant_id date",
        "idx_reservations_phone, reservations, phone_number"
    })
    void indexesHaveTheirNamesAndColumns(String index, String table, String columns) {
        assertThat(sql.sql("select tbl_name from sqlite_master where type = 'index' and name = ?")
                        .param(index)
                        .query(String.class)
                        .single())
                .isEqualTo(table);
        assertThat(sql.sql("select name from pragma_index_info(?)")
                        .param(index)
                        .query(String.class)
                        .list())
                .containsExactly(columns.split(" "));
    }

    @Test
    void noOtherIndexOfReservationsBeginsWithRestaurantAndDate() {
        assertThat(sql.sql(
                                "select m.name from sqlite_master m join pragma_index_info(m.name) c on c.seqno = 0"
                                        + " where m.type = 'index' and m.tbl_name = 'reservations' and c.name = 'restaurant_id'")
                        .query(String.class)
                        .list())
                .containsExactly("idx_reservations_restaurant_date");
    }

    @Test
    void theOldQuestionIsAnsweredByItsIndex() {
        for (var analyzed : List.of(false, true)) {
            if (analyzed) {
                sql.sql("analyze").update();
            }
            assertThat(plan("SELECT * FROM reservations WHERE restaurant_id = 1 AND date = '2026-12-01'"))
                    .anyMatch(line -> line.contains("USING INDEX idx_reservations_restaurant_date"));
        }
    }

    @Test
    void occupancyIsOneTreeOrderedByItsKey() {
        assertThat(ddl("table_occupancy")).contains("without rowid");
        assertThat(sql.sql("select name from pragma_table_info('table_occupancy') where pk > 0 order by pk")
                        .query(String.class)
                        .list())
                .containsExactly("restaurant_id", "date", "table_id", "slot_order");
    }

    @Test
    void theGridHasItsTwentyFiveStarts() {
        assertThat(sql.sql("select time_slot from time_slots order by slot_order")
                        .query(String.class)
                        .list())
                .hasSize(25)
                .startsWith("11:00", "11:30")
                .endsWith("22:30", "23:00");
    }

    @Test
    void theCounterStartsAtAThousand() throws Exception {
        assertThat(ddl("reservation_counter")).contains("1000");
        assertThat(count("reservation_counter where id = 1 and next_id >= 1000"))
                .isEqualTo(1);
    }

    private String ddl(String table) {
        return sql.sql("select lower(sql) from sqlite_master where name = ?")
                .param(table)
                .query(String.class)
                .single();
    }

    // -- what the database itself forbids

    @Test
    void aTableSlotHasOneOwnerAndExactlyOne() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        var insert = "insert into table_occupancy (restaurant_id, date, table_id, slot_order, reservation_id,"
                + " closure_id) values (?, '2026-11-27', ?, ?, ?, ?)";

        assertThatThrownBy(() -> sql.sql(insert)
                        .params(java.util.Arrays.asList(house.id(), house.table(0), 16, booked.id(), null))
                        .update())
                .hasMessageContaining("SQLITE_CONSTRAINT_PRIMARYKEY");
        assertThatThrownBy(() -> sql.sql(insert)
                        .params(java.util.Arrays.asList(house.id(), house.table(0), 30, null, null))
                        .update())
                .hasMessageContaining("SQLITE_CONSTRAINT_CHECK");
    }

    @Test
    void numbersPhonesAndTableNumbersAreUnique() {
        var house = houses.house().tables(2, 2).open();

        assertThatThrownBy(() -> sql.sql("update tables set table_number = 'T1' where restaurant_id = ?")
                        .param(house.id())
                        .update())
                .hasMessageContaining("SQLITE_CONSTRAINT_UNIQUE");
        assertThatThrownBy(() -> sql.sql("update users set phone_number = null where id = ?")
                        .param(houses.diner().userId())
                        .update())
                .hasMessageContaining("SQLITE_CONSTRAINT_CHECK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"booked", "CONFIRMED", ""})
    void aStatusIsOneOfTheSeven(String status) {
        var booked = book(houses.house().tables(2).open(), FRIDAY, SEVEN, 2);

        assertThatThrownBy(() -> sql.sql("update reservations set status = ? where id = ?")
                        .params(status, booked.id())
                        .update())
                .hasMessageContaining("SQLITE_CONSTRAINT_CHECK");
    }

    @Test
    void foreignKeysAreOnForWritersAndReaders() {
        assertThat(sql.sql("pragma foreign_keys").query(Integer.class).single()).isEqualTo(1);
        assertThatThrownBy(() -> sql.sql("insert into service_days values (-1, '2026-12-01')")
                        .update())
                .hasMessageContaining("FOREIGNKEY");
    }

    @Test
    void theFileIsMarkedAsOurs() {
        assertThat(sql.sql("pragma application_id").query(Integer.class).single())
                .isEqualTo(DatabaseFile.APPLICATION_ID);
    }

    @Test
    void aConfirmedBookingIsWrittenThrough() {
        assertThat(sql.sql("pragma journal_mode").query(String.class).single()).isEqualTo("wal");
        assertThat(sql.sql("pragma synchronous").query(Integer.class).single()).isEqualTo(2);
    }

    // -- text forms

    @Test
    void datesTimesAndInstantsAreReadableText() {
        clock.set(NOON.plusMillis(500));
        var booked = book(houses.house().tables(2).open(), FRIDAY, LocalTime.of(19, 0), 2);

        var row = sql.sql("select date, time_slot, starts_at, ends_at, created_at, typeof(date) as type, status"
                        + " from reservations where id = ?")
                .param(booked.id())
                .query()
                .singleRow();

        assertThat(row)
                .isEqualTo(Map.of(
                        "date", "2026-11-27",
                        "time_slot", "19:00",
                        "starts_at", "2026-11-27T13:30:00.000Z",
                        "ends_at", "2026-11-27T15:00:00.000Z",
                        "created_at", "2026-11-24T06:30:00.500Z",
                        "type", "text",
                        "status", "confirmed"));
    }

    @Test
    void otherProgramsReadTheFileWhileTheApplicationRuns() throws Exception {
        var booked = book(houses.house().tables(2).open(), FRIDAY, SEVEN, 2);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT reservation_id, customer_name, date, time_slot FROM reservations ORDER BY id DESC;")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo(booked.number());
            assertThat(rows.getString(2)).isEqualTo("Asha Rao");
            assertThat(rows.getString(3)).isEqualTo("2026-11-27");
            assertThat(rows.getString(4)).isEqualTo("19:00");
        }
    }

    @Test
    @EnabledIf("hasShell")
    void theSqliteShellReadsTheFileWhileTheApplicationRuns() throws Exception {
        var booked = book(houses.house().tables(2).open(), FRIDAY, SEVEN, 2);
        var shell = new ProcessBuilder(
                        "sqlite3", file, "SELECT reservation_id, customer_name, date, time_slot FROM reservations;")
                .redirectErrorStream(true)
                .start();

        var said = new String(shell.getInputStream().readAllBytes());

        assertThat(shell.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains(booked.number() + "|Asha Rao|2026-11-27|19:00");
    }

    static boolean hasShell() {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "sqlite3")));
    }

    // -- plans

    @Test
    void hotReadsAndWritesUseIndexesWithAndWithoutStatistics() {
        var house = houses.house().tables(2, 4).set("auto_no_show", true).open();
        fill(house);
        var diner = houses.diner();
        var statements = statementsOf(() -> useEverything(house, diner));

        assertThat(statements).hasSizeGreaterThan(25);
        sql.sql("drop table if exists sqlite_stat1").update();
        assertThat(scans(statements)).isEmpty();
        sql.sql("analyze").update();
        assertThat(scans(statements)).isEmpty();
    }

    private void useEverything(House house, Actor.Diner diner) {
        var host = house.host();
        availability.day(diner, house.id(), FRIDAY, 2);
        availability.days(diner, house.id(), FRIDAY, 14, 2);
        availability.search(diner, new SearchRequest(CatalogueQuery.ALL, FRIDAY, SEVEN, 2));
        bookings.hold(diner, at(house, FRIDAY, SEVEN, 2));
        var booked = book(diner, house, FRIDAY, LocalTime.of(20, 0), 2);
        bookings.change(diner, change(booked, FRIDAY.plusDays(1), SEVEN, 2));
        bookings.cancel(diner, step(booked));
        bookings.undo(diner, step(booked));
        book.byNumber(diner, booked.number());
        book.upcoming(diner);
        book.past(diner, 0, 20);
        book.countPast(diner);
        book.lastVisited(diner);
        var walkIn = hosts.walkIn(host, new WalkInRequest(key(), house.id(), 2, "", List.of()));
        hosts.extend(host, step(walkIn), 1);
        hosts.finish(host, step(walkIn));
        closeOuts.lift(
                host,
                house.id(),
                closeOuts.close(host, new CloseOutRequest(house.id(), FRIDAY, house.table(1), 0, 2, "")));
        clock.advance(Duration.ofDays(10));
        upkeep.completeEnded();
        upkeep.releaseNoShows();
        upkeep.forgetKeys();
    }

    /** Enough rows for statistics to matter, nearly all of one status. */
    private void fill(House house) {
        var user = houses.diner().userId();
        sql.sql("""
                with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000)
                insert into reservations (reservation_id, restaurant_id, table_id, user_id, date, time_slot, slot_order,
                    slot_count, turn_minutes, party_size, status, channel, starts_at, ends_at, created_at, updated_at)
                select 'OLD' || i, ?, ?, ?, date('2020-01-01', '+' || (i / 10) || ' days'), '19:00', 16, 3, 90, 2,
                    case when i % 50 = 0 then 'cancelled' else 'completed' end, 'web', '2020', '2021', '2020', '2020'
                from n""").params(house.id(), house.table(0), user).update();
        sql.sql("""
                insert into table_occupancy (restaurant_id, date, table_id, slot_order, reservation_id)
                select restaurant_id, date, table_id, id % 48, min(id) from reservations
                where reservation_id like 'OLD%' group by restaurant_id, date, table_id, id % 48""").update();
    }

    /** Every statement of plain SQL that the work leads to. */
    private static TreeSet<String> statementsOf(Runnable work) {
        var log = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var kept = new ch.qos.logback.core.read.ListAppender<ch.qos.logback.classic.spi.ILoggingEvent>();
        kept.start();
        log.addAppender(kept);
        log.setAdditive(false);
        log.setLevel(ch.qos.logback.classic.Level.DEBUG);
        try {
            work.run();
        } finally {
            log.detachAppender(kept);
            log.setAdditive(true);
            log.setLevel(null);
        }
        var statements = new TreeSet<String>();
        for (var event : kept.list) {
            var message = event.getFormattedMessage();
            var from = message.indexOf('[');
            if (message.contains("Executing prepared SQL statement") && from > 0) {
                statements.add(message.substring(from + 1, message.lastIndexOf(']')));
            }
        }
        return statements;
    }

    /** Statements that read a large table from end to end. Restaurants and holds are few. */
    private List<String> scans(TreeSet<String> statements) {
        return statements.stream()
                .filter(statement -> plan(statement).stream()
                        .anyMatch(line -> line.toUpperCase(Locale.ROOT)
                                .matches(
                                        "SCAN (O|RESERVATIONS|TABLE_OCCUPANCY|USERS|AUDIT_LOG|OUTBOX|RESERVATION_TABLES"
                                                + "|IDEMPOTENCY_KEYS|SERVICE_DAYS)\\b.*")))
                .map(statement -> statement + "\n  " + plan(statement))
                .toList();
    }

    private List<String> plan(String statement) {
        var marks = (int) statement.chars().filter(each -> each == '?').count();
        return sql.sql("explain query plan " + statement)
                .params(Collections.nCopies(marks, 1))
                .query((row, number) -> row.getString("detail"))
                .list();
    }
}
