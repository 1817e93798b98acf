package com.tableturner.insight;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.restaurant.Plans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Whether demo data obeys the rules of the product. Sums are compared over all of it; rules of a single day and diner are
 * checked on days and diners drawn at random, all of them where there are few.
 */
final class DemoCheck {

    private static final int DAYS_DRAWN = 600;
    private static final int NEIGHBOURS = 200_000;

    private final ReadingSql reading;
    private final SqlTypes types;
    private final Plans plans;
    private final RollUpKeeper keeper;
    private final DemoOptions options;
    private final long firstReservation;
    private final long firstUser;
    private final List<String> findings = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();

    DemoCheck(
            ReadingSql reading,
            SqlTypes types,
            Plans plans,
            RollUpKeeper keeper,
            DemoOptions options,
            long firstReservation,
            long firstUser) {
        this.reading = reading;
        this.types = types;
        this.plans = plans;
        this.keeper = keeper;
        this.options = options;
        this.firstReservation = firstReservation;
        this.firstUser = firstUser;
        sums();
        diners();
        days();
        shares();
    }

    List<String> findings() {
        return findings;
    }

    List<String> mistakes() {
        return mistakes;
    }

    private long number(String query, Object... values) {
        return reading.sql(query)
                .params(values)
                .query((row, at) -> row.getLong(1))
                .single();
    }

    private void expect(String what, long expected, long found) {
        if (expected == found) {
            findings.add(String.format(Locale.ENGLISH, "%s: %,d", what, found));
        } else {
            mistakes.add(String.format(Locale.ENGLISH, "%s: %,d expected, %,d found", what, expected, found));
        }
    }

    private void sums() {
        var all = number("select count(*) from reservations");
        expect(
                "reservations",
                options.reservations(),
                number("select count(*) from reservations where id >= ?", firstReservation));
        var last = reading.sql("select reservation_id from reservations order by id desc limit 1")
                .query(String.class)
                .single();
        expect("next number", Long.parseLong(last.substring(2)) + 1, number("select next_id from reservation_counter"));
        expect(
                "reservations of guests, as their totals say",
                number("select count(*) from reservations where user_id >= ?", firstUser),
                number("select coalesce(sum(total_reservations), 0) from users where id >= ?", firstUser));
        expect(
                "bookings in the roll-ups",
                all,
                number("select sum(requested + confirmed + arrived + seated + completed"
                        + " + cancelled + no_show) from bookings_daily"));
        expect(
                "table-slots in the roll-ups",
                number("select count(*) from table_occupancy where reservation_id is not null"),
                number("select sum(tables_taken) from occupancy_daily"));
    }

    private void diners() {
        var today = types.date(options.today());
        expect(
                "guests with more than 6 reservations before them",
                0,
                number(
                        "select count(*) from (select user_id"
                                + " from reservations where date >= ? and status = 'confirmed' and user_id is not null"
                                + " group by user_id having count(*) > 6) many",
                        today));
        expect(
                "guests with two reservations on a date of the last and next weeks",
                0,
                number(
                        "select count(*) from"
                                + " (select user_id from reservations where date between ? and ? and user_id is not null"
                                + " group by user_id, date having count(*) > 1) twice",
                        types.date(options.today().minusDays(30)),
                        types.date(options.today().plusDays(30))));
        var from = Math.max(firstReservation, firstReservation + options.reservations() / 2 - NEIGHBOURS);
        expect(
                "numbers out of the order in which they were booked",
                0,
                number(
                        "select count(*) from reservations a"
                                + " join reservations b on b.id = a.id + 1 where a.id between ? and ? and b.created_at < a.created_at",
                        from,
                        from + NEIGHBOURS));
    }

    private record Drawn(long restaurantId, LocalDate date) {}

    private void days() {
        var drawn = new TreeSet<Drawn>(Comparator.comparing(Drawn::date).thenComparing(Drawn::restaurantId));
        var random = new SplittableRandom(options.seed());
        for (var draw = 0; draw < DAYS_DRAWN; draw++) {
            reading.sql("select restaurant_id, date from reservations where id = ?")
                    .param(firstReservation + random.nextLong(options.reservations()))
                    .query((row, number) -> new Drawn(row.getLong(1), types.readDate(row, "date")))
                    .optional()
                    .ifPresent(drawn::add);
        }
        var wrong = new ArrayList<String>();
        for (var day : drawn) {
            var plan = plans.current(day.restaurantId()).orElseThrow();
            wrong.addAll(new DemoDayRules(reading, types, plan, day.date(), firstReservation).broken());
            keeper.differences(day.restaurantId(), day.date(), day.date())
                    .forEach(difference -> wrong.add("roll-ups of " + difference));
        }
        if (wrong.isEmpty()) {
            findings.add(drawn.size() + " days drawn: tables, hours, pacing, occupancy and roll-ups are right");
        } else {
            mistakes.add(wrong.size() + " of " + drawn.size() + " days drawn: " + wrong.getFirst());
        }
    }

    private void shares() {
        var due = number("select sum(completed + no_show + seated + arrived) from bookings_daily"
                + " where channel <> 'walk_in'");
        var missing = number("select sum(no_show) from bookings_daily");
        var taken = number(
                "select sum(tables_taken) from occupancy_daily where date < ? and tables_on_sale > 0",
                types.date(options.today()));
        var onSale = number(
                "select coalesce(sum(tables_on_sale), 0) from occupancy_daily where date < ?",
                types.date(options.today()));
        findings.add(String.format(
                Locale.ENGLISH,
                "no-shows %.1f %%, occupancy of past days %.1f %%",
                100.0 * missing / Math.max(1, due),
                100.0 * taken / Math.max(1, onSale)));
    }
}
