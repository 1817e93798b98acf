package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.TestClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The process that {@link CrashTests} kills: books as fast as it can, on several threads, and says each number only when
 * the booking has been confirmed to it. Its one argument is the database file.
 */
final class CrashingBooker {

    static final int BOOKERS = 4;

    private static final int TABLES = 80;
    private static final int STARTS_A_DAY = 8;
    private static final int DAYS = 30;

    private CrashingBooker() {}

    public static void main(String[] arguments) {
        var application = new SpringApplicationBuilder(CoreApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--tableturner.db=" + arguments[0],
                        "--tableturner.booking.max-upcoming=100000",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn");
        var bookings = application.getBean(Bookings.class);
        var sql = application.getBean(JdbcClient.class);
        var house = house(application.getBean(Houses.class), sql);
        var today = LocalDate.ofInstant(application.getBean(TestClock.class).instant(), ZoneOffset.UTC);
        for (var booker = 0; booker < BOOKERS; booker++) {
            var diner = diner(sql, booker);
            new Thread(() -> book(bookings, diner, house, today)).start();
        }
    }

    private static long house(Houses houses, JdbcClient sql) {
        var known = sql.sql("select id from restaurants").query(Long.class).optional();
        return known.orElseGet(() -> houses.house()
                .tables(IntStream.generate(() -> 2).limit(TABLES).toArray())
                .open()
                .id());
    }

    private static Actor.Diner diner(JdbcClient sql, int booker) {
        var phone = "+91" + ProcessHandle.current().pid() + "0" + booker;
        return new Actor.Diner(
                sql.sql("insert into users (phone_number, name, created_at) values (?, 'Booker', ?)" + " returning id")
                        .params(List.of(phone, "2026-11-24T06:30:00.000Z"))
                        .query(Long.class)
                        .single());
    }

    private static void book(Bookings bookings, Actor.Diner diner, long house, LocalDate today) {
        for (var each = 0; each < STARTS_A_DAY * DAYS; each++) {
            var wanted = new TableRequest(
                    house, today.plusDays(1 + each / STARTS_A_DAY), SlotGrid.time(each % STARTS_A_DAY * 3), 2);
            if (each % 2 == 0) {
                bookings.hold(diner, wanted);
            }
            var booked = bookings.book(
                    diner, new BookingRequest(diner.userId() + "-" + each, wanted, "Booker", "", null, Channel.API));
            synchronized (CrashingBooker.class) {
                System.out.println(booked.number());
                System.out.flush();
            }
        }
    }
}
