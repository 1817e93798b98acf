package com.tableturner.bench;

import com.tableturner.base.Actor;
import com.tableturner.base.Roles;
import com.tableturner.reservation.GuestPages;
import com.tableturner.reservation.Guests;
import com.tableturner.waitlist.WaitlistLists;
import com.tableturner.waitlist.WaitlistQuery;
import com.tableturner.waitlist.WaitlistStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/**
 * Pages of the grids of guests and of waitlists. Guests are not counted, so their grid goes on as far as one scrolls: it
 * is scrolled from the first to the last. No screen jumps without that; what it would take is printed beside it.
 */
class PeopleBench {

    private static final int ROWS = 50;
    private static final int RUNS = 20;
    private static final int COUNTED = 10_001;

    private final Guests guests;
    private final WaitlistLists lists;
    private final long reservations;
    private final Actor.Staff admin = new Actor.Staff(1, Set.of(Roles.ADMIN), Set.of());
    private final Actor.Staff group = new Actor.Staff(
            2, Set.of(Roles.MANAGER), LongStream.rangeClosed(1, 20).boxed().collect(Collectors.toSet()));

    PeopleBench(Guests guests, WaitlistLists lists, long reservations) {
        this.guests = guests;
        this.lists = lists;
        this.reservations = reservations;
    }

    void measure() {
        for (var staff : List.of(admin, group)) {
            var who = staff.servesAll() ? "all restaurants" : "20 restaurants";
            var all = scroll(staff, who);
            for (var position : List.of(0.5, 1.0)) {
                var offset = (int) Math.max(0, (all - ROWS) * position);
                timed(
                        "guests",
                        "by name, a jump without having scrolled, " + who,
                        position,
                        run -> guests.find(staff, "", offset, ROWS));
            }
            for (var typed :
                    List.of("gue", "guest 123", "9000", "90000 12345", "TT1", "TT" + (1000 + reservations / 2))) {
                timed("guests", "\\\"" + typed + "\\\", " + who, 0, run -> {
                    guests.count(staff, typed, 101);
                    guests.find(staff, typed, 0, ROWS);
                });
            }
            waitlists(staff, who);
        }
    }

    /** How many guests there are to the last. */
    private int scroll(Actor.Staff staff, String who) {
        var pages = new GuestPages();
        guests.page(staff, "", new GuestPages(), 0, ROWS);
        var timings = new Timings();
        var offset = 0;
        for (var found = ROWS; found == ROWS; offset += found) {
            var began = System.nanoTime();
            found = guests.page(staff, "", pages, offset, ROWS).size();
            timings.add(System.nanoTime() - began);
        }
        print("guests", "by name, every page from first to last, " + who, 1, timings);
        return offset;
    }

    private void waitlists(Actor.Staff staff, String who) {
        var today = BenchData.today();
        var month = WaitlistQuery.between(today.minusDays(30), today.plusDays(30));
        var all = month.within(today.minusDays(36_500), today.plusDays(36_500));
        var total = staff.servesAll() ? reservations : reservations * 20 / 100;
        for (var position : List.of(0.0, 0.5, 1.0)) {
            var page = (int) Math.max(0, (total / ROWS - 1) * position);
            timed("waitlist", "all time, " + who, position, run -> page(staff, all, page));
        }
        timed("waitlist", "30 days around, " + who, 0, run -> page(staff, month, 0));
        timed(
                "waitlist",
                "waiting, all time, " + who,
                0,
                run -> page(staff, all.with(Optional.of(WaitlistStatus.WAITING)), 0));
        timed("waitlist", "one restaurant, all time, " + who, 1, run -> page(staff, all.at(Optional.of(7L)), 0));
        for (var typed : List.of("gue", "guest 123", "9000", "90000 12345")) {
            timed("waitlist", "\\\"" + typed + "\\\", " + who, 0, run -> page(staff, month.found(typed), 0));
        }
    }

    private void page(Actor.Staff staff, WaitlistQuery query, int page) {
        lists.count(staff, query, COUNTED);
        lists.page(staff, query, PageRequest.of(page, ROWS, Sort.by("date").descending()));
    }

    private void timed(String grid, String what, double position, IntConsumer work) {
        var timings = new Timings();
        for (var run = 0; run < 2 * RUNS; run++) {
            var began = System.nanoTime();
            work.accept(run);
            if (run >= RUNS) {
                timings.add(System.nanoTime() - began);
            }
        }
        print(grid, what, position, timings);
    }

    private void print(String grid, String what, double position, Timings timings) {
        System.out.println(String.format(
                Locale.ROOT,
                "{\"metric\":\"%s\",\"reservations\":%d,\"list\":\"%s\",\"position\":%.1f,\"page_p50_ms\":%.1f,"
                        + "\"page_p99_ms\":%.1f}",
                grid,
                reservations,
                what,
                position,
                timings.percentile(.5) / 1000,
                timings.percentile(.99) / 1000));
    }
}
