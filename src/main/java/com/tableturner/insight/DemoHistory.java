package com.tableturner.insight;

import com.tableturner.base.StartRefused;
import com.tableturner.restaurant.RestaurantPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Makes up a history of exactly so many reservations: back from 30 days ahead as far as they reach, then forward, day by
 * day, giving them out in the order in which they were made. The same seed and date give the same history.
 */
final class DemoHistory {

    static final int DAYS_AHEAD = 30;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    /** No reservation of a date is made earlier than this many days before it. */
    private static final int LONGEST_LEAD = 46;

    /** Parties of one restaurant on one date, at the most; few reservations lie on a few full dates. */
    private static final long MOST_A_DAY = 60;

    private static final int DAYS_WITHOUT_GUESTS = 40;

    /** One restaurant's date as counted. */
    record Day(long restaurantId, LocalDate date, DayTally.Rows counted) {}

    /** What was made up for one date: reservations made up to then, in order, and the counts of the date. */
    record Step(LocalDate date, List<DemoParty> made, List<Day> counted) {}

    /** Takes the steps, one after the other. */
    interface Receiver {
        void accept(Step step) throws Exception;
    }

    /** A restaurant's date that is left as it is. */
    record Kept(long restaurantId, LocalDate date) {}

    private final List<RestaurantPlan> plans;
    private final DemoOptions options;
    private final Set<Kept> kept;
    private final Map<Long, Map<Long, Integer>> seats = new HashMap<>();
    private LocalDate first;
    private final Map<Long, Integer> onFirstDate = new HashMap<>();
    private long order;

    DemoHistory(List<RestaurantPlan> plans, DemoOptions options, Set<Kept> kept) {
        this.plans = plans;
        this.options = options;
        this.kept = kept;
        this.first = options.today();
        plans.forEach(plan -> seats.put(plan.id(), DayTally.seatsByTable(plan)));
        findFirstDate();
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return options.today().plusDays(DAYS_AHEAD);
    }

    /** Guests enough that each comes back only now and then, and the busiest week does not run out of them. */
    int guests() {
        var aDay = options.reservations() / (first.datesUntil(last()).count() + 1) + 1;
        var fullestWeek = plans.size() * MOST_A_DAY * 7;
        return (int) Math.max(options.reservations() / 8, Math.max(fullestWeek, aDay * 14) + 1_000);
    }

    private void findFirstDate() {
        var left = options.reservations();
        var empty = 0;
        for (var date = last(); left > 0; date = date.minusDays(1)) {
            var before = left;
            onFirstDate.clear();
            var all = partiesOf(date);
            for (var index = 0; index < plans.size(); index++) {
                var made = (int) Math.min(left, all.get(index).size());
                onFirstDate.put(plans.get(index).id(), made);
                left -= made;
            }
            empty = left == before ? empty + 1 : 0;
            if (empty > DAYS_WITHOUT_GUESTS || date.isBefore(EARLIEST)) {
                throw new StartRefused(
                        "these restaurants cannot have had so many guests: add tables and hours, or ask for"
                                + " fewer reservations");
            }
            first = date;
        }
    }

    /** Restaurants are made up independently of each other, so all processors help; the order stays that of the plans. */
    private List<List<DemoParty>> partiesOf(LocalDate date) {
        return date.isAfter(last())
                ? plans.stream().map(plan -> List.<DemoParty>of()).toList()
                : plans.parallelStream().map(plan -> parties(plan, date)).toList();
    }

    private List<DemoParty> parties(RestaurantPlan plan, LocalDate date) {
        var free = plan.facts().active() && !plan.on(date).isClosed() && !kept.contains(new Kept(plan.id(), date));
        return free ? DemoDay.of(plan, date, options.today(), options.seed()) : List.of();
    }

    /** Makes all of it up, to the last day on sale that the roll-ups know. */
    void write(DemoGuests guests, Receiver receiver) throws Exception {
        var waiting = new PriorityQueue<>(
                Comparator.comparingLong(DemoParty::createdAt).thenComparingLong(DemoParty::order));
        var end = options.today().plusDays(RollUps.DAYS_AHEAD);
        for (var date = first; !date.isAfter(end); date = date.plusDays(1)) {
            var counted = new ArrayList<Day>();
            var all = partiesOf(date);
            for (var index = 0; index < plans.size(); index++) {
                if (!kept.contains(new Kept(plans.get(index).id(), date))) {
                    counted.add(day(plans.get(index), date, all.get(index), guests, waiting));
                }
            }
            var settled = date.equals(end)
                    ? Long.MAX_VALUE
                    : date.minusDays(LONGEST_LEAD).toEpochDay() * 86_400;
            var made = new ArrayList<DemoParty>();
            for (var next = waiting.peek(); next != null && next.createdAt() < settled; next = waiting.peek()) {
                made.add(waiting.remove());
            }
            receiver.accept(new Step(date, made, counted));
        }
    }

    private Day day(
            RestaurantPlan plan,
            LocalDate date,
            List<DemoParty> all,
            DemoGuests guests,
            PriorityQueue<DemoParty> waiting) {
        var tally = new DayTally(
                plan.on(date),
                seats.getOrDefault(plan.id(), Map.of()),
                plan.facts().active());
        var made = date.equals(first) ? all.subList(0, onFirstDate.getOrDefault(plan.id(), 0)) : all;
        for (var party : made) {
            var id = ++order;
            tally.count(party.counted(id));
            for (var table : party.tableIds()) {
                for (var slot = party.slot(); slot < party.slot() + party.rows(); slot++) {
                    tally.take(table, slot, id);
                }
            }
            waiting.add(party.numbered(id, DemoRows.hasGuest(party) ? guests.take(date) : -1));
        }
        return new Day(plan.id(), date, tally.rows());
    }
}
