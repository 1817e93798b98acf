package com.tableturner.reservation;

import com.tableturner.base.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * A database file with one restaurant in the middle of its evening, whatever the time is where the test runs: the
 * restaurant's zone is chosen so that it is 8:12 pm there now. Made by the booking core itself.
 */
public final class PreparedEvening implements AutoCloseable {

    public static final String SLUG = "halli-hearth";
    public static final String PASSWORD = "four quiet words here";

    private static final LocalTime NOW = LocalTime.of(20, 12);
    private static final int HALF_A_DAY = 720;

    private final ConfigurableApplicationContext core;
    private final AtomicInteger keys = new AtomicInteger();
    private final Instant now = Instant.now();
    private final LocalDateTime wallNow;
    private final House house;

    /** @param tables seats of each table, in three areas */
    public PreparedEvening(Path database, int... tables) {
        core = new SpringApplicationBuilder(CoreApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--tableturner.db=" + database,
                        "--tableturner.jobs=false",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn",
                        "--logging.level.liquibase=error");
        var zone = zone();
        wallNow = LocalDateTime.ofInstant(now, zone);
        house = core.getBean(Houses.class)
                .house()
                .set("name", "Halli Hearth")
                .set("slug", SLUG)
                .set("cuisine", "Karnataka")
                .set("location", "Indiranagar")
                .set("address", "12, 80 Feet Road, Indiranagar")
                .set("time_zone", zone.getId())
                .tables(tables)
                .joined(5, 8, 2, 3)
                .shift(14, 23, 26, 20, 24)
                .open();
        nameAreas();
    }

    private ZoneOffset zone() {
        var utc = LocalTime.ofInstant(now, ZoneOffset.UTC);
        var minutes = (int) Duration.between(utc, NOW).toMinutes();
        minutes = minutes > HALF_A_DAY
                ? minutes - 2 * HALF_A_DAY
                : minutes < -HALF_A_DAY ? minutes + 2 * HALF_A_DAY : minutes;
        return ZoneOffset.ofTotalSeconds(minutes * 60);
    }

    private void nameAreas() {
        sql().sql("update shifts set name = 'Dinner' where restaurant_id = ?")
                .param(house.id())
                .update();
        var areas = List.of("Main room", "Courtyard", "Counter");
        for (var index = 0; index < house.tables().size(); index++) {
            sql().sql("update tables set area = ? where id = ?")
                    .params(areas.get(index * areas.size() / house.tables().size()), house.table(index))
                    .update();
        }
    }

    public LocalDate date() {
        return wallNow.toLocalDate();
    }

    /** A party booked in the afternoon; returns its number. */
    public String booked(String name, int party, LocalTime time, int table, String note) {
        return booked(date(), name, party, time, table, note);
    }

    /** A party booked this afternoon for the evening after; returns its number. */
    public String bookedForTomorrow(String name, int party, LocalTime time, int table) {
        return booked(date().plusDays(1), name, party, time, table, "");
    }

    private String booked(LocalDate date, String name, int party, LocalTime time, int table, String note) {
        at(LocalTime.of(15, 0));
        var wanted = new TableRequest(house.id(), date, time, party);
        var details = core.getBean(Bookings.class)
                .book(
                        house.host(),
                        new BookingRequest(key(), wanted, name, note, null, Channel.STAFF, "+919845098308"));
        core.getBean(HostStand.class)
                .moveTo(house.host(), step(details.number()), details.version(), List.of(house.table(table)));
        return details.number();
    }

    /** The party was seated four minutes after its start. */
    public void seated(String number) {
        var details = core.getBean(ReservationBook.class).byNumber(house.host(), number);
        at(details.time().plusMinutes(4));
        core.getBean(HostStand.class).seat(house.host(), step(number), List.of());
    }

    public void left(String number, LocalTime time) {
        at(time);
        core.getBean(HostStand.class).finish(house.host(), step(number));
    }

    public void arrived(String number, LocalTime time) {
        at(time);
        core.getBean(HostStand.class).arrived(house.host(), step(number));
    }

    /** Accounts of hosts of this restaurant, by user name, with {@link #PASSWORD}. */
    public void hosts(String... names) {
        var hash = new BCryptPasswordEncoder(4).encode(PASSWORD);
        for (var name : names) {
            var id = sql().sql(
                            "insert into staff_accounts (user_name, name, password_hash, must_change_password, created_at)"
                                    + " values (?, ?, ?, false, '2026-01-01T00:00:00.000Z') returning id")
                    .params(name.toLowerCase(java.util.Locale.ROOT), name, hash)
                    .query(Long.class)
                    .single();
            sql().sql("insert into staff_roles (account_id, role) values (?, 'HOST')")
                    .param(id)
                    .update();
            sql().sql("insert into staff_restaurants (account_id, restaurant_id) values (?, ?)")
                    .params(id, house.id())
                    .update();
        }
    }

    private void at(LocalTime time) {
        core.getBean(TestClock.class).set(now.minus(Duration.between(date().atTime(time), wallNow)));
    }

    private StatusRequest step(String number) {
        return new StatusRequest(key(), number, Channel.STAFF);
    }

    private String key() {
        return "prepared-" + keys.incrementAndGet();
    }

    private JdbcClient sql() {
        return core.getBean(JdbcClient.class);
    }

    /** Numbers of tables as the screen shows them. */
    public List<String> tables() {
        var numbers = new ArrayList<String>();
        for (var index = 1; index <= house.tables().size(); index++) {
            numbers.add("T" + index);
        }
        return numbers;
    }

    @Override
    public void close() {
        core.close();
    }
}
