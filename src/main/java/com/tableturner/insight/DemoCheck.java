package com.tableturner.insight;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.SqlTypes;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantPlan;
import com.tableturner.restaurant.SeatingUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        return reading.sql(query).params(values).query(Long.class).single();
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
            wrong.addAll(new DayRules(plan, day.date()).broken());
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

    /** The rules that one restaurant's date must obey. */
    private final class DayRules {

        private final RestaurantPlan plan;
        private final LocalDate date;
        private final List<String> broken = new ArrayList<>();

        private record Stored(
                long id, int slot, int slots, int party, String status, String channel, List<Long> tables) {}

        DayRules(RestaurantPlan plan, LocalDate date) {
            this.plan = plan;
            this.date = date;
        }

        List<String> broken() {
            var covers = new HashMap<Integer, Integer>();
            for (var party : stored()) {
                tables(party);
                rows(party);
                if (!party.status().equals("cancelled") && !party.channel().equals("walk_in")) {
                    covers.merge(party.slot(), party.party(), Integer::sum);
                }
            }
            covers.forEach(this::pacing);
            return broken;
        }

        private List<Stored> stored() {
            var key = new Object[] {plan.id(), types.date(date)};
            Map<Long, List<Long>> tables = new HashMap<>();
            reading.sql("select t.reservation_id, t.table_id from reservation_tables t join reservations r"
                            + " on r.id = t.reservation_id where r.restaurant_id = ? and r.date = ? order by 2")
                    .params(key)
                    .query(row -> {
                        tables.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                                .add(row.getLong(2));
                    });
            return reading.sql("select id, slot_order, slot_count, party_size, status, channel from reservations"
                            + " where restaurant_id = ? and date = ? and id >= " + firstReservation)
                    .params(key)
                    .query((row, number) -> new Stored(
                            row.getLong(1),
                            row.getInt(2),
                            row.getInt(3),
                            row.getInt(4),
                            row.getString(5),
                            row.getString(6),
                            tables.getOrDefault(row.getLong(1), List.of())))
                    .list();
        }

        private void tables(Stored party) {
            var fits = plan.on(date).units().stream()
                    .filter(unit -> unit.tableIds().equals(party.tables()))
                    .anyMatch((SeatingUnit unit) -> unit.fits(party.party()));
            if (!fits) {
                broken.add("party " + party + " does not fit its tables");
            }
            if (plan.on(date).shiftAt(party.slot()) == null
                    || party.slots() != plan.rules().turnSlots(party.party())) {
                broken.add("party " + party + " is outside the hours or stays too long");
            }
        }

        private void rows(Stored party) {
            var slots = reading.sql("select table_id, slot_order from table_occupancy where restaurant_id = ?"
                            + " and date = ? and reservation_id = ? order by table_id, slot_order")
                    .params(plan.id(), types.date(date), party.id())
                    .query((row, number) -> row.getLong(1) * SlotGrid.SLOTS + row.getInt(2))
                    .list();
            var each = slots.size() / Math.max(1, party.tables().size());
            var expected = new ArrayList<Long>();
            for (var table : party.tables()) {
                for (var slot = party.slot(); slot < party.slot() + each; slot++) {
                    expected.add(table * SlotGrid.SLOTS + slot);
                }
            }
            var right = switch (party.status()) {
                case "confirmed" -> each == party.slots();
                case "completed" -> each >= 1 && each <= party.slots();
                default -> each == 0;
            };
            if (!right || !expected.equals(slots)) {
                broken.add("party " + party + " has the rows " + slots);
            }
        }

        private void pacing(int slot, int covers) {
            var shift = plan.on(date).shiftAt(slot);
            var limit = shift == null ? null : shift.pacingStaff();
            if (limit != null && covers > limit) {
                broken.add(covers + " covers start at slot " + slot + " of " + date + " where " + limit + " may");
            }
        }
    }
}
