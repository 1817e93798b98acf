package com.tableturner.bench;

import com.tableturner.base.Actor;
import com.tableturner.reservation.Availability;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.SearchRequest;
import com.tableturner.reservation.SlotAvailability;
import com.tableturner.reservation.TableRequest;
import com.tableturner.restaurant.CatalogueQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code bin/bench --reservations 1000000 --restaurants 100}: fills a temporary SQLite file, measures the public calls
 * against hand-written statements on the same file, and prints one JSON object per line.
 */
public class Bench {

    private static final int WARM_UP = 20_000;
    private static final int CALLS = 20_000;
    private static final int SEARCHES = 600;
    private static final int BOOKINGS = 4_000;
    private static final int BASELINE_COLUMNS = 4;
    private static final int MOSTLY_FREE = 12;

    private final SplittableRandom random = new SplittableRandom(7);
    private final String file;
    private final int restaurants;
    private final long reservations;
    private int nextUser = 100_001;

    Bench(String file, int restaurants, long reservations) {
        this.file = file;
        this.restaurants = restaurants;
        this.reservations = reservations;
    }

    public static void main(String[] arguments) throws Exception {
        var reservations = Long.parseLong(option(arguments, "--reservations", "1000000"));
        var restaurants = Integer.parseInt(option(arguments, "--restaurants", "100"));
        if (List.of(arguments).contains("--dashboard")) {
            var existing = option(arguments, "--database", "");
            DashboardBench.run(
                    reservations, List.of(arguments).contains("--postgresql"), existing.isEmpty() ? null : existing);
            return;
        }
        var folder = Files.createTempDirectory("table-turner-bench");
        var file = folder.resolve("bench.db");
        try {
            BenchCore.start(file.toString()).close(); // lays out the schema
            var began = System.nanoTime();
            var fullest = new BenchData(file.toString(), restaurants, reservations).fill();
            print(
                    "{\"metric\":\"fill\",\"reservations\":%d,\"restaurants\":%d,\"fullest_day\":%.2f,\"seconds\":%.1f}",
                    reservations, restaurants, fullest, (System.nanoTime() - began) / 1e9);
            if (List.of(arguments).contains("--export")) {
                ExportBench.run(file.toString(), folder);
                return;
            }
            if (List.of(arguments).contains("--grids")) {
                new BenchData(file.toString(), restaurants, reservations).waitlists();
                analyze(file);
                GridBench.run(file.toString(), reservations);
                return;
            }
            var bench = new Bench(file.toString(), restaurants, reservations);
            bench.reads("before analyze");
            analyze(file);
            bench.reads("after analyze");
            bench.writes();
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .map(Path::toFile)
                        .forEach(java.io.File::delete);
            }
        }
    }

    private static String option(String[] arguments, String name, String otherwise) {
        for (var index = 0; index < arguments.length - 1; index++) {
            if (arguments[index].equals(name)) {
                return arguments[index + 1];
            }
        }
        return otherwise;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static void analyze(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("analyze");
        }
    }

    // --- reads

    private void reads(String statistics) throws SQLException {
        try (var core = BenchCore.start(file);
                var raw = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            availability(core, raw, statistics, new Actor.Anonymous(), "nobody");
            availability(core, raw, statistics, new Actor.Diner(5), "diner");
            search(core, raw, statistics);
        }
    }

    private void availability(
            ConfigurableApplicationContext core, Connection raw, String statistics, Actor asker, String who)
            throws SQLException {
        var service = core.getBean(Availability.class);
        var product = new Timings();
        var baseline = new Timings();
        try (var statement = raw.prepareStatement("select table_id, slot_order, covers, held_until"
                + " from table_occupancy where restaurant_id = ? and date = ?")) {
            for (var call = 0; call < WARM_UP + CALLS; call++) {
                var restaurant = 1 + random.nextInt(restaurants);
                var date = BenchData.today().plusDays(1 + random.nextInt(BenchData.DAYS_AHEAD));
                var party = 1 + random.nextInt(6);
                var began = System.nanoTime();
                service.day(asker, restaurant, date, party);
                var between = System.nanoTime();
                readAll(statement, restaurant, date.toString());
                var ended = System.nanoTime();
                if (call >= WARM_UP) {
                    product.add(between - began);
                    baseline.add(ended - between);
                }
            }
        }
        printRead("availability", product, baseline, "\"asker\":\"" + who + "\",\"statistics\":\"" + statistics + "\"");
    }

    private void search(ConfigurableApplicationContext core, Connection raw, String statistics) throws SQLException {
        var service = core.getBean(Availability.class);
        var product = new Timings();
        var baseline = new Timings();
        var nobody = new Actor.Anonymous();
        try (var statement = raw.prepareStatement("select o.table_id, o.slot_order, o.covers, o.held_until"
                + " from restaurants r left join table_occupancy o on o.restaurant_id = r.id and o.date = ?2"
                + " where r.is_active = ?1")) {
            for (var call = 0; call < SEARCHES; call++) {
                var date = BenchData.today().plusDays(1 + random.nextInt(BenchData.DAYS_AHEAD));
                var time = LocalTime.of(12 + random.nextInt(10), 0);
                var began = System.nanoTime();
                service.search(nobody, new SearchRequest(CatalogueQuery.ALL, date, time, 1 + random.nextInt(6)));
                var between = System.nanoTime();
                readAll(statement, true, date.toString());
                var ended = System.nanoTime();
                if (call >= SEARCHES / 3) {
                    product.add(between - began);
                    baseline.add(ended - between);
                }
            }
        }
        printRead(
                "search",
                product,
                baseline,
                "\"restaurants\":" + restaurants + ",\"statistics\":\"" + statistics + "\"");
    }

    private static void readAll(PreparedStatement statement, Object first, String date) throws SQLException {
        statement.setObject(1, first);
        statement.setString(2, date);
        var list = new ArrayList<Object[]>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                var row = new Object[BASELINE_COLUMNS];
                row[0] = rows.getLong(1);
                row[1] = rows.getInt(2);
                row[2] = rows.getInt(3);
                row[3] = rows.getString(4);
                list.add(row);
            }
        }
    }

    private void printRead(String metric, Timings product, Timings baseline, String more) {
        var p50 = product.percentile(0.5);
        var baselineP50 = baseline.percentile(0.5);
        print(
                "{\"metric\":\"%s\",\"reservations\":%d,\"p50_us\":%.0f,\"p99_us\":%.0f,\"baseline_p50_us\":%.0f,"
                        + "\"ratio\":%.2f,%s}",
                metric, reservations, p50, product.percentile(0.99), baselineP50, p50 / baselineP50, more);
    }

    // --- writes

    private void writes() throws Exception {
        try (var core = BenchCore.startWithInsight(file)) {
            // the first booking of a day counts the day's roll-ups, which a running system has done long before
            book(core, 1, eachDay(core.getBean(Availability.class)), new Timings());
        }
        double baseline;
        try (var raw = BookingBaseline.open(file)) {
            baseline = new BookingBaseline(raw, restaurants).perSecond(BOOKINGS);
        }
        try (var core = BenchCore.startWithInsight(file)) {
            var availability = core.getBean(Availability.class);
            book(core, 1, freeTables(availability, 2 * BOOKINGS), new Timings()); // warm up
            for (var callers : new int[] {1, 16, 64}) {
                var timings = new Timings();
                var perSecond = book(core, callers, freeTables(availability, BOOKINGS), timings);
                print(
                        "{\"metric\":\"booking_%d\",\"reservations\":%d,\"per_s\":%.0f,\"p99_ms\":%.1f,"
                                + "\"baseline_per_s\":%.0f,\"ratio\":%.2f,\"booked\":%d,\"baseline_rows\":\"%s\"}",
                        callers,
                        reservations,
                        perSecond,
                        timings.percentile(0.99) / 1000,
                        baseline,
                        perSecond / baseline,
                        timings.count(),
                        BookingBaseline.ROWS);
            }
        }
    }

    /** Books by this many callers at once, and returns confirmed bookings a second. */
    private double book(ConfigurableApplicationContext core, int callers, List<TableRequest> requests, Timings timings)
            throws Exception {
        var service = core.getBean(Bookings.class);
        var bookings = requests.size();
        var firstUser = nextUser;
        nextUser += bookings;
        var next = new AtomicInteger();
        var began = System.nanoTime();
        var work = new ArrayList<Callable<Void>>();
        for (var caller = 0; caller < callers; caller++) {
            work.add(() -> {
                for (var index = next.getAndIncrement(); index < bookings; index = next.getAndIncrement()) {
                    bookOne(service, requests.get(index), firstUser + index, timings);
                }
                return null;
            });
        }
        try (var pool = Executors.newFixedThreadPool(callers)) {
            for (var caller : pool.invokeAll(work)) {
                caller.get(); // whatever is not a refusal stops the benchmark
            }
        }
        return timings.count() / ((System.nanoTime() - began) / 1e9);
    }

    /** A free table of each restaurant on each day that can be booked. */
    private List<TableRequest> eachDay(Availability availability) {
        var requests = new ArrayList<TableRequest>();
        for (var restaurant = 1; restaurant <= restaurants; restaurant++) {
            for (var day = 1; day <= BenchData.DAYS_AHEAD; day++) {
                var date = BenchData.today().plusDays(day);
                for (var slot : availability
                        .day(new Actor.Anonymous(), restaurant, date, 2)
                        .slots()) {
                    if (slot.isOpen()) {
                        requests.add(new TableRequest(restaurant, date, slot.time(), 2));
                        break;
                    }
                }
            }
        }
        return requests;
    }

    /** Tables that are free now; a few will be gone when their turn comes, since each is asked for on its own. */
    private List<TableRequest> freeTables(Availability availability, int count) {
        var requests = new ArrayList<TableRequest>();
        while (requests.size() < count) {
            var restaurant = 1 + random.nextInt(restaurants);
            var date = BenchData.today().plusDays(1 + random.nextInt(BenchData.DAYS_AHEAD));
            var party = 1 + random.nextInt(6);
            var open = availability.day(new Actor.Anonymous(), restaurant, date, party).slots().stream()
                    .filter(SlotAvailability::isOpen)
                    .toList();
            if (open.size() > MOSTLY_FREE) {
                var slot = open.get(random.nextInt(open.size()));
                requests.add(new TableRequest(restaurant, date, slot.time(), party));
            }
        }
        return requests;
    }

    private static void bookOne(Bookings service, TableRequest table, int user, Timings timings) {
        var began = System.nanoTime();
        try {
            service.book(
                    new Actor.Diner(user), new BookingRequest("bench-" + user, table, "Guest", "", null, Channel.WEB));
            timings.add(System.nanoTime() - began);
        } catch (Refused full) {
            // another guest has that table; only confirmed bookings count
        }
    }
}
