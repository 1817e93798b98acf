package com.tableturner.exchange;

import com.tableturner.base.Actor;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.Roles;
import com.tableturner.base.SqlTypes;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

/** What tests of exports and imports share: a restaurant of their own with two tables, and who acts. */
@SpringBootTest(properties = {"tableturner.sign-in.codes-per-address=1000000", "spring.application.name=exchange"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
abstract class ExchangeTest {

    private static final AtomicInteger HOUSES = new AtomicInteger();

    @Autowired
    Exports exports;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient sql;

    @Autowired
    SqlTypes types;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    long house;
    String slug = "";
    Actor.Staff manager = new Actor.Staff(7, Set.of(Roles.MANAGER), Set.of());
    Actor.Staff editor = new Actor.Staff(8, Set.of(Roles.STAFF), Set.of());
    Actor.Staff host = new Actor.Staff(9, Set.of(Roles.HOST), Set.of());
    final Actor.Staff admin = new Actor.Staff(10, Set.of(Roles.ADMIN), Set.of());

    @BeforeEach
    void aHouseAndItsStaff() {
        clock.set(Instant.parse("2026-11-24T06:30:00Z"));
        house = house();
        slug = sql.sql("select slug from restaurants where id = ?")
                .param(house)
                .query(String.class)
                .single();
        manager = new Actor.Staff(7, Set.of(Roles.MANAGER), Set.of(house));
        editor = new Actor.Staff(8, Set.of(Roles.STAFF), Set.of(house));
        host = new Actor.Staff(9, Set.of(Roles.HOST), Set.of(house));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("me", "", "ROLE_" + Roles.MANAGER));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    /** Open from 11:00 to 23:00, with T1 for two and T2 for four. */
    long house() {
        var number = HOUSES.incrementAndGet();
        var id = sql.sql("insert into restaurants (name, slug, cuisine, location, city, address, phone, price_range,"
                        + " created_at) values (?, ?, 'Thai', 'Area', 'Bangalore', '1 Road', '+918022220000', '₹₹', ?)"
                        + " returning id")
                .params("Exchange " + number, "exchange-" + number, types.instant(Instant.EPOCH))
                .query((row, count) -> row.getLong("id"))
                .single();
        for (var weekday = 1; weekday <= 7; weekday++) {
            sql.sql("insert into shifts (restaurant_id, name, weekday, start_slot, last_seating_slot, end_slot,"
                            + " valid_from) values (?, 'Dinner', ?, 0, 24, 28, ?)")
                    .params(id, weekday, types.date(java.time.LocalDate.of(1970, 1, 1)))
                    .update();
        }
        for (var table : List.of(2, 4)) {
            sql.sql("insert into tables (restaurant_id, table_number, capacity, min_party, max_party) values"
                            + " (?, ?, ?, 1, ?)")
                    .params(id, "T" + table / 2, table, table)
                    .update();
        }
        return id;
    }

    IncomingFile csv(String... lines) {
        return file("some.csv", String.join("\r\n", lines) + "\r\n");
    }

    IncomingFile file(String name, String content) {
        try {
            return new IncomingFile(Files.writeString(folder.resolve(name), content), name);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    List<String> audited(String action) {
        return sql.sql("select after_values from audit_log where subject = 'file' and action = ? order by id desc")
                .param(action)
                .query(String.class)
                .list();
    }

    long count(String rows, Object... parameters) {
        return sql.sql("select count(*) from " + rows)
                .params(parameters)
                .query(Long.class)
                .single();
    }
}
