package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database file in which one diner already has reservations at one restaurant, made by the booking core itself before
 * the application of a journey opens it.
 */
public final class PreparedBook implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private final ConfigurableApplicationContext core;
    private final AtomicInteger keys = new AtomicInteger();
    private final Instant now = Instant.now();
    private final Actor.Diner diner;
    private final House house;

    /** @param phone E.164 */
    public PreparedBook(Path database, String phone, String name) {
        core = new SpringApplicationBuilder(CoreApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--tableturner.db=" + database,
                        "--tableturner.jobs=false",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn",
                        "--logging.level.liquibase=error");
        house = core.getBean(Houses.class)
                .house()
                .set("name", "Halli Hearth")
                .set("cuisine", "Karnataka")
                .set("location", "Indiranagar")
                .set("address", "12, 80 Feet Road, Indiranagar")
                .tables(2, 2, 2, 4, 4, 4, 4, 6, 6, 6)
                .shift(2, 7, 11)
                .shift(15, 22, 26)
                .open();
        core.getBean(JdbcClient.class)
                .sql("update shifts set name = case when start_slot < 10 then 'Lunch' else 'Dinner' end")
                .update();
        diner = new Actor.Diner(core.getBean(JdbcClient.class)
                .sql("insert into users (phone_number, name, created_at) values (?, ?, ?) returning id")
                .params(List.of(phone, name, "2026-01-01T00:00:00.000Z"))
                .query(Long.class)
                .single());
        clock().set(now);
    }

    /** The date this many days from today, where the restaurant is. */
    public LocalDate day(int days) {
        return LocalDate.ofInstant(now, ZONE).plusDays(days);
    }

    /** Books for the diner; returns the number. */
    public String book(int days, LocalTime time, int party, String requests) {
        var table = new TableRequest(house.id(), day(days), time, party);
        var request = new BookingRequest(
                "prepared-" + keys.incrementAndGet(), table, "Ananya Rao", requests, null, Channel.WEB);
        return core.getBean(Bookings.class).book(diner, request).number();
    }

    /** Lets the diner have been here, on evenings in the past; returns the numbers. */
    public List<String> visited(int... daysAgo) {
        var numbers = new ArrayList<String>();
        for (var days : daysAgo) {
            clock().set(now.minus(Duration.ofDays(days + 1L)));
            numbers.add(book(-days, LocalTime.of(19, 30), 2, ""));
        }
        clock().set(now);
        core.getBean(Upkeep.class).completeEnded();
        return numbers;
    }

    private TestClock clock() {
        return core.getBean(TestClock.class);
    }

    @Override
    public void close() {
        core.close();
    }
}
