package com.tableturner.bench;

import com.tableturner.base.Actor;
import com.tableturner.base.Roles;
import com.tableturner.reservation.Guests;
import com.tableturner.reservation.ReservationLists;
import com.tableturner.reservation.ReservationQuery;
import com.tableturner.waitlist.WaitlistLists;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Pages of the grid of reservations: at the first, a middle and the last position, by filter and by what is typed. */
class GridBench {

    private static final int ROWS = 50;
    private static final int RUNS = 40;

    private final ReservationLists lists;
    private final long reservations;
    private final Actor.Staff admin = new Actor.Staff(1, Set.of(Roles.ADMIN), Set.of());
    private final Actor.Staff group = new Actor.Staff(
            2, Set.of(Roles.MANAGER), LongStream.rangeClosed(1, 20).boxed().collect(Collectors.toSet()));

    GridBench(ReservationLists lists, long reservations) {
        this.lists = lists;
        this.reservations = reservations;
    }

    static void run(String file, long reservations) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("bench", "", "ROLE_" + Roles.ADMIN));
        try (var core = BenchCore.startWithWaitlist(file)) {
            new GridBench(core.getBean(ReservationLists.class), reservations).measure();
            new PeopleBench(core.getBean(Guests.class), core.getBean(WaitlistLists.class), reservations).measure();
        }
    }

    private void measure() {
        var today = BenchData.today();
        var usual = ReservationQuery.between(today.minusDays(30), today.plusDays(30));
        var all = ReservationQuery.between(today.minusYears(50), today.plusYears(1));
        for (var staff : List.of(admin, group)) {
            var who = staff.servesAll() ? "all restaurants" : "20 restaurants";
            for (var position : List.of(0.0, 0.5, 1.0)) {
                measure("30 days around, " + who, staff, usual, position);
                measure("all time, " + who, staff, all, position);
            }
        }
        measure("one restaurant, all time", admin, all.at(Optional.of(7L)), 1);
        measure("TT number", admin, usual.found("TT" + (1000 + reservations / 2)), 0);
        measure("beginning of a TT number", admin, usual.found("TT10"), 0);
        measure("phone number", admin, usual.found("90000 12345"), 0);
        measure("beginning of a phone number", admin, usual.found("90000"), 0);
        measure("beginning of a name that all share", admin, usual.found("gue"), 0);
    }

    private void measure(String what, Actor.Staff staff, ReservationQuery query, double position) {
        var counting = new Timings();
        var paging = new Timings();
        for (var run = 0; run < 2 * RUNS; run++) {
            var began = System.nanoTime();
            var index = lists.index(staff, query);
            var counted = System.nanoTime();
            var last = Math.max(0, Math.min(index.total(), Integer.MAX_VALUE) - ROWS) / ROWS;
            lists.page(staff, query, index, PageRequest.of((int) (last * position), ROWS, Sort.by("date")));
            if (run >= RUNS) {
                counting.add(counted - began);
                paging.add(System.nanoTime() - counted);
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "{\"metric\":\"grid\",\"reservations\":%d,\"list\":\"%s\",\"position\":%.1f,\"page_p50_ms\":%.1f,"
                        + "\"page_p99_ms\":%.1f,\"count_p50_ms\":%.1f}",
                reservations,
                what,
                position,
                paging.percentile(.5) / 1000,
                paging.percentile(.99) / 1000,
                counting.percentile(.5) / 1000));
    }
}
