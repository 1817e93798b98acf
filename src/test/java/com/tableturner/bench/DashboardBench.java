package com.tableturner.bench;

import com.tableturner.base.Actor;
import com.tableturner.base.Roles;
import com.tableturner.insight.Comparison;
import com.tableturner.insight.DashboardFilter;
import com.tableturner.insight.Dashboards;
import com.tableturner.insight.DemoData;
import com.tableturner.reservation.Availability;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.SlotAvailability;
import com.tableturner.reservation.TableRequest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code bin/bench --dashboard [--reservations N] [--postgresql] [--database FILE]}: makes demo data unless a database is
 * named, and measures the dashboard over it, a live update, and what the roll-ups cost a booking.
 */
final class DashboardBench {

    private static final Actor ADMIN = new Actor.Staff(1, Set.of(Roles.ADMIN), Set.of());
    private static final int RUNS = 7;
    private static final int BOOKINGS = 600;
    private static final int ROUNDS = 4;

    private final String database;
    private final long reservations;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Kolkata"));
    private final SplittableRandom random = new SplittableRandom(11);

    private DashboardBench(String database, long reservations) {
        this.database = database;
        this.reservations = reservations;
    }

    static void run(long reservations, boolean postgresql, @Nullable String existing) throws Exception {
        if (existing != null) {
            new DashboardBench(existing, reservations).measure();
            return;
        }
        var folder = Files.createTempDirectory("table-turner-bench");
        try {
            if (postgresql) {
                try (var server = EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "1GB")
                        .setServerConfig("max_wal_size", "8GB")
                        .setDataDirectory(folder.resolve("postgresql"))
                        .start()) {
                    fillAndMeasure(server.getJdbcUrl("postgres", "postgres"), reservations);
                }
            } else {
                fillAndMeasure(folder.resolve("bench.db").toString(), reservations);
            }
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private static void fillAndMeasure(String database, long reservations) throws Exception {
        var began = System.nanoTime();
        var code = new DemoData()
                .run("demo-data", "--reservations", String.valueOf(reservations), "--tableturner.db=" + database);
        print(
                "{\"metric\":\"demo_data\",\"reservations\":%d,\"seconds\":%.0f,\"rules_obeyed\":%b}",
                reservations, (System.nanoTime() - began) / 1e9, code == 0);
        new DashboardBench(database, reservations).measure();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private void measure() throws InterruptedException {
        try (var core = BenchCore.startWithInsight(database)) {
            var dashboards = core.getBean(Dashboards.class);
            range(dashboards, "dashboard_month", 30);
            range(dashboards, "dashboard_year", 365);
            live(core, dashboards);
            push(core, dashboards);
        }
        overhead();
    }

    private static DashboardFilter filter(LocalDate from, LocalDate to) {
        return new DashboardFilter(Set.of(), Set.of(), Set.of(), from, to, null, null, Comparison.LAST_WEEK);
    }

    /** All restaurants; each run asks for other days, so that nothing is remembered. */
    private void range(Dashboards dashboards, String metric, int days) {
        var millis = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            var to = today.minusDays(run);
            var began = System.nanoTime();
            dashboards.show(ADMIN, filter(to.minusDays(days - 1L), to));
            millis.add((System.nanoTime() - began) / 1e6);
        }
        print(
                "{\"metric\":\"%s\",\"reservations\":%d,\"first_ms\":%.0f,\"p50_ms\":%.0f}",
                metric, reservations, millis.getFirst(), median(millis));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** From a committed booking to the dashboard that shows it: only its date is read again. */
    private void live(ConfigurableApplicationContext core, Dashboards dashboards) {
        var filter = filter(today, today.plusDays(13));
        var millis = new ArrayList<Double>();
        dashboards.show(ADMIN, filter);
        for (var table : freeTables(core, RUNS * 3)) {
            book(core, table);
            var began = System.nanoTime();
            dashboards.show(ADMIN, filter);
            millis.add((System.nanoTime() - began) / 1e6);
        }
        print(
                "{\"metric\":\"live_update\",\"reservations\":%d,\"p50_ms\":%.1f,\"max_ms\":%.1f}",
                reservations,
                median(millis),
                millis.stream().max(Double::compare).orElseThrow());
    }

    /** From a committed booking to the call that sends it to every screen: changes are gathered for a moment first. */
    private void push(ConfigurableApplicationContext core, Dashboards dashboards) throws InterruptedException {
        var told = new LinkedBlockingQueue<Long>();
        var stop = dashboards.watch(ADMIN, filter(today, today.plusDays(13)), next -> told.add(System.nanoTime()));
        var millis = new ArrayList<Double>();
        for (var table : freeTables(core, RUNS)) {
            if (book(core, table)) {
                var committed = System.nanoTime();
                millis.add((told.take() - committed) / 1e6);
            }
        }
        stop.run();
        print(
                "{\"metric\":\"live_push\",\"reservations\":%d,\"p50_ms\":%.0f,\"max_ms\":%.0f}",
                reservations,
                median(millis),
                millis.stream().max(Double::compare).orElseThrow());
    }

    /** Bookings one after the other, in turns with and without roll-ups; each pair of rounds begins with another. */
    private void overhead() throws InterruptedException {
        var with = new Timings();
        var without = new Timings();
        for (var round = 0; round < ROUNDS; round++) {
            bookings(round % 2 == 0, round % 2 == 0 ? with : without);
            bookings(round % 2 != 0, round % 2 != 0 ? with : without);
        }
        print(
                "{\"metric\":\"rollup_overhead\",\"reservations\":%d,\"with_p50_us\":%.0f,\"without_p50_us\":%.0f,"
                        + "\"overhead_percent\":%.1f}",
                reservations,
                with.percentile(.5),
                without.percentile(.5),
                (with.percentile(.5) / without.percentile(.5) - 1) * 100);
    }

    private void bookings(boolean rollUps, Timings timings) {
        try (var core = rollUps ? BenchCore.startWithInsight(database) : BenchCore.start(database)) {
            var tables = freeTables(core, 2 * BOOKINGS);
            for (var index = 0; index < tables.size(); index++) {
                var began = System.nanoTime();
                if (book(core, tables.get(index)) && index >= BOOKINGS) {
                    timings.add(System.nanoTime() - began);
                }
            }
        }
    }

    private boolean book(ConfigurableApplicationContext core, TableRequest table) {
        try {
            var request = new BookingRequest("bench-" + random.nextLong(), table, "Guest", "", null, Channel.STAFF);
            core.getBean(Bookings.class)
                    .book(new Actor.Staff(1, Set.of(Roles.HOST), Set.of(table.restaurantId())), request);
            return true;
        } catch (Refused full) {
            return false; // an earlier one has that table
        }
    }

    private List<TableRequest> freeTables(ConfigurableApplicationContext core, int count) {
        var availability = core.getBean(Availability.class);
        var requests = new ArrayList<TableRequest>();
        while (requests.size() < count) {
            var restaurant = 1 + random.nextInt(100);
            var date = today.plusDays(1 + random.nextInt(13));
            var party = 1 + random.nextInt(6);
            var open = availability.day(new Actor.Anonymous(), restaurant, date, party).slots().stream()
                    .filter(SlotAvailability::isOpen)
                    .toList();
            if (!open.isEmpty()) {
                requests.add(new TableRequest(
                        restaurant, date, open.get(random.nextInt(open.size())).time(), party));
            }
        }
        return requests;
    }
}
