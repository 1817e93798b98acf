package com.tableturner.insight;

import com.tableturner.base.DatabaseProperties;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.base.StartRefused;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantPlan;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command {@code demo-data}: a made-up history of reservations, with everything the product keeps about them. One
 * thread makes it up, another writes it; a check at the end says whether it obeys the rules.
 */
public final class DemoData {

    private static final String COMMAND = "demo-data";
    private static final ZoneId WHERE = ZoneId.of("Asia/Kolkata");
    private static final int STEPS_AHEAD = 64;
    /** Their rows are written anew. */
    private static final String FORGET_EMPTY_DAYS = """
            delete from occupancy_daily where not exists (select 1 from bookings_daily b
                where b.date = occupancy_daily.date and b.restaurant_id = occupancy_daily.restaurant_id)
            and not exists (select 1 from table_occupancy o
                where o.restaurant_id = occupancy_daily.restaurant_id and o.date = occupancy_daily.date)""";

    /** Days that were there before are settled again by the job. */
    private static final String FORGET_SETTLED_DAYS = "delete from settled_days";

    /** Whether a command line asks for demo data instead of the application. */
    public static boolean isWanted(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(COMMAND);
    }

    /** Returns the exit code: 0 once the data is written and checked, else 1, with one line that says why. */
    public int run(String... arguments) {
        var words = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
        try {
            var began = System.nanoTime();
            var options = DemoOptions.of(LocalDate.now(Clock.system(WHERE)), words);
            var flags = springFlags(words);
            var start = prepare(options, flags);
            write(options, start);
            var right = check(options, start, flags);
            System.out.printf(
                    "%s after %d s%n", right ? "Done" : "Not right", (System.nanoTime() - began) / 1_000_000_000);
            return right ? 0 : 1;
        } catch (StartRefused refused) {
            System.err.println("No demo data was written: " + refused.getMessage());
        } catch (Exception failed) {
            System.err.println("No demo data was written: " + failed);
        }
        return 1;
    }

    private static String[] springFlags(String... words) {
        return List.of(words).stream()
                .filter(word -> word.startsWith("--") && word.contains("="))
                .filter(word -> !word.startsWith("--reservations=")
                        && !word.startsWith("--seed=")
                        && !word.startsWith("--today="))
                .toArray(String[]::new);
    }

    /** The database as it was found. */
    private record Start(
            DatabaseProperties database,
            List<RestaurantPlan> plans,
            Set<DemoHistory.Kept> kept,
            LocalDate lastSettled,
            long nextReservation,
            long nextUser,
            long nextNumber) {

        /** What is yet to come when the application starts is not settled, wherever the history leads. */
        LocalDate lastSettled(DemoOptions options) {
            return options.today().isBefore(lastSettled) ? options.today() : lastSettled;
        }
    }

    private static Start prepare(DemoOptions options, String... flags) {
        try (var context = CommandContext.start(flags)) {
            var reading = context.getBean(ReadingSql.class);
            var database = context.getBean(DatabaseProperties.class);
            var existing = number(reading, "select count(*) from reservations");
            if (existing > 0 && !options.besideExisting()) {
                throw new StartRefused("the database already has " + existing + " reservations; name an empty one with"
                        + " TABLETURNER_DB, or add --beside-existing to fill only days without any");
            }
            if (database.location().equals(":memory:")) {
                throw new StartRefused("the database is in memory; nothing would be kept");
            }
            return new Start(
                    database,
                    plans(context, reading),
                    existing == 0 ? Set.of() : kept(context, reading),
                    context.getBean(SettledDays.class).last(),
                    1 + number(reading, "select coalesce(max(id), 0) from reservations"),
                    1 + number(reading, "select coalesce(max(id), 0) from users"),
                    number(reading, "select next_id from reservation_counter"));
        }
    }

    private static long number(ReadingSql reading, String query) {
        return reading.sql(query).query(Long.class).single();
    }

    private static List<RestaurantPlan> plans(ConfigurableApplicationContext context, ReadingSql reading) {
        var plans = context.getBean(Plans.class);
        return reading
                .sql("select id from restaurants order by id")
                .query((row, number) -> row.getLong(1))
                .list()
                .stream()
                .flatMap(id -> plans.current(id).stream())
                .toList();
    }

    private static Set<DemoHistory.Kept> kept(ConfigurableApplicationContext context, ReadingSql reading) {
        var types = context.getBean(SqlTypes.class);
        return new HashSet<>(reading.sql("select distinct restaurant_id, date from reservations"
                        + " union select distinct restaurant_id, date from table_occupancy")
                .query((row, number) -> new DemoHistory.Kept(row.getLong(1), types.readDate(row, "date")))
                .list());
    }

    private static void write(DemoOptions options, Start start) throws Exception {
        System.out.println("Looking how far back " + options.reservations() + " reservations reach ...");
        var history = new DemoHistory(start.plans(), options, start.kept());
        System.out.println("From " + history.first() + " to " + history.last());
        var guests = new DemoGuests(start.nextUser(), history.guests(), options.seed());
        try (var target = target(start.database())) {
            target.execute(FORGET_EMPTY_DAYS);
            target.execute(FORGET_SETTLED_DAYS);
            var rows = new DemoRows(
                    target, guests, start.lastSettled(options), start.nextReservation(), start.nextNumber());
            receive(options, history, guests, rows);
            guests.write(target.into("users", DemoGuests.COLUMNS));
            end(options, start, history, target, rows);
            System.out.println("Building indexes ...");
            target.finish();
        }
    }

    private static BulkTarget target(DatabaseProperties database) throws Exception {
        return database.location().startsWith("jdbc:postgresql:")
                ? new PostgresBulk(database)
                : new SqliteBulk(Path.of(database.location()).toAbsolutePath());
    }

    private static void receive(DemoOptions options, DemoHistory history, DemoGuests guests, DemoRows rows)
            throws Exception {
        BlockingQueue<DemoHistory.Step> queue = new ArrayBlockingQueue<>(STEPS_AHEAD);
        var maker = CompletableFuture.runAsync(() -> {
            try {
                history.write(guests, queue::put);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        var last = options.today().plusDays(RollUps.DAYS_AHEAD);
        var progress = new DemoProgress(options.reservations());
        for (var at = history.first(); !at.isAfter(last); at = at.plusDays(1)) {
            var step = next(queue, maker);
            for (var party : step.made()) {
                rows.reservation(party);
            }
            for (var day : step.counted()) {
                rows.rollUp(day);
            }
            progress.made(step.made().size(), step.date());
        }
        maker.join();
    }

    private static DemoHistory.Step next(BlockingQueue<DemoHistory.Step> queue, CompletableFuture<Void> maker)
            throws InterruptedException {
        while (true) {
            var step = queue.poll(1, TimeUnit.SECONDS);
            if (step != null) {
                return step;
            }
            if (maker.isCompletedExceptionally()) {
                maker.join();
            }
        }
    }

    private static void end(DemoOptions options, Start start, DemoHistory history, BulkTarget target, DemoRows rows)
            throws Exception {
        target.into("audit_log", List.of("at", "actor", "channel", "action", "changes"))
                .add(
                        DemoText.instant(Clock.systemUTC().instant().getEpochSecond()),
                        "system",
                        "system",
                        "imported",
                        options.reservations() + " demo reservations from " + history.first() + " to " + history.last()
                                + ", seed " + options.seed());
        var sqlite = target instanceof SqliteBulk;
        target.execute(
                sqlite
                        ? "update reservation_counter set next_id = " + rows.nextNumber()
                        : "select setval('reservation_number', " + (rows.nextNumber() - 1) + ", true)");
        if (!sqlite) {
            setSequence(target, "reservations", start.nextReservation() + options.reservations());
            setSequence(target, "users", start.nextUser() + history.guests());
        }
    }

    private static void setSequence(BulkTarget target, String table, long next) throws Exception {
        target.execute("select setval(pg_get_serial_sequence('" + table + "', 'id'), " + next + ", false)");
    }

    private static boolean check(DemoOptions options, Start start, String... flags) {
        System.out.println("Checking ...");
        try (var context = CommandContext.start(flags)) {
            var check = new DemoCheck(
                    context.getBean(ReadingSql.class),
                    context.getBean(SqlTypes.class),
                    context.getBean(Plans.class),
                    context.getBean(RollUpKeeper.class),
                    options,
                    start.nextReservation(),
                    start.nextUser());
            check.findings().forEach(finding -> System.out.println("  " + finding));
            check.mistakes().forEach(mistake -> System.err.println("  NOT RIGHT: " + mistake));
            return check.mistakes().isEmpty();
        }
    }
}
