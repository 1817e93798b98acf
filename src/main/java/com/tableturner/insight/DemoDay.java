package com.tableturner.insight;

import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.Channel;
import com.tableturner.restaurant.DayPlan;
import com.tableturner.restaurant.RestaurantPlan;
import com.tableturner.restaurant.SeatingUnit;
import com.tableturner.restaurant.ServicePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes up the reservations of one restaurant's date, always the same for a seed, obeying the rules of booking: a table
 * has one party at a time, parties fit their tables, start within a shift, and keep to its pacing. Whatever would have
 * been booked after {@code now} is left out.
 */
final class DemoDay {

    private static final double CANCELLED = .085;
    private static final double JOINED = .16;

    private final RestaurantPlan plan;
    private final DayPlan day;
    private final LocalDate date;
    private final LocalDate today;
    private final DemoDemand demand;
    private final DemoVisit visits;
    private final double load;
    private final long[] taken;
    private final int[] covers = new int[SlotGrid.SLOTS];
    private final List<DemoParty> parties = new ArrayList<>();

    private DemoDay(RestaurantPlan plan, LocalDate date, LocalDate today, long seed) {
        var random = new SplittableRandom((seed * 1_000_003 + plan.id()) * 100_003 + date.toEpochDay()).split();
        this.plan = plan;
        this.day = plan.on(date);
        this.date = date;
        this.today = today;
        this.demand = new DemoDemand(random);
        this.visits = new DemoVisit(plan, date, today, demand);
        this.load = demand.load(seed, plan.id(), date);
        this.taken = new long[day.tableCount()];
    }

    static List<DemoParty> of(RestaurantPlan plan, LocalDate date, LocalDate today, long seed) {
        var made = new DemoDay(plan, date, today, seed);
        made.fill();
        return made.parties;
    }

    private void fill() {
        for (var shift : day.shifts()) {
            join(shift);
        }
        for (var unit : day.units()) {
            if (!unit.isCombination()) {
                day.shifts().forEach(shift -> turns(unit, shift));
            }
        }
        var kept = parties.size();
        for (var count = 0; count < kept; count++) {
            if (demand.chance(CANCELLED)) {
                cancelled();
            }
        }
    }

    /** Now and then a large party has two tables to itself. */
    private void join(ServicePeriod shift) {
        var joined = day.units().stream().filter(SeatingUnit::isCombination).toList();
        if (!joined.isEmpty() && demand.chance(JOINED * load)) {
            place(
                    joined.get(demand.between(0, joined.size() - 1)),
                    shift,
                    demand.start(shift.startSlot(), shift.lastSeatingSlot(), date));
        }
    }

    /** One party after the other at one table, as many as the day's load brings. */
    private void turns(SeatingUnit unit, ServicePeriod shift) {
        var turn = plan.rules().turnSlots(unit.maxParty());
        var possible = (shift.lastSeatingSlot() - shift.startSlot()) / turn + 1;
        var count = 0;
        for (var index = 0; index < possible; index++) {
            count += demand.chance(load) ? 1 : 0;
        }
        var from = shift.startSlot();
        for (var left = count - 1; left >= 0; left--) {
            var last = shift.lastSeatingSlot() - left * turn;
            if (from > last) {
                return;
            }
            var start = demand.start(from, last, date);
            place(unit, shift, start);
            from = start + turn;
        }
    }

    private void place(SeatingUnit unit, ServicePeriod shift, int start) {
        var channel = channel(unit);
        var party = channel == Channel.WALK_IN ? demand.party(unit) : paced(unit, shift, start, channel);
        if (party < unit.minParty()) {
            if (date.isBefore(today)) { // pacing holds back bookings, not guests at the door
                channel = Channel.WALK_IN;
                party = demand.party(unit);
            } else {
                return;
            }
        }
        var slots = plan.rules().turnSlots(party);
        if (start + slots <= SlotGrid.SLOTS && isFree(unit, start, slots)) {
            add(unit, start, party, channel);
        }
    }

    private Channel channel(SeatingUnit unit) {
        var walkInOnly = !unit.soldByStaff();
        var channel = walkInOnly ? Channel.WALK_IN : demand.channel(date.isBefore(today));
        var online = channel != Channel.STAFF && channel != Channel.WALK_IN;
        return online && (!unit.soldOnline() || unit.maxParty() > largestOnline()) ? Channel.STAFF : channel;
    }

    private int largestOnline() {
        var largest = day.largestParty(SeatingUnit::soldOnline);
        return Math.min(largest, plan.rules().onlineMaxParty().orElse(largest));
    }

    /** The party that comes, made smaller where the shift's pacing leaves less room. */
    private int paced(SeatingUnit unit, ServicePeriod shift, int start, Channel channel) {
        var party = demand.party(unit);
        var limit = channel == Channel.STAFF ? shift.pacingStaff() : shift.pacingOnline();
        return limit == null ? party : Math.min(party, limit - covers[start]);
    }

    private void add(SeatingUnit unit, int start, int party, Channel channel) {
        visits.make(unit, start, party, channel).ifPresent(visit -> {
            parties.add(visit);
            covers[start] += party;
            occupy(unit, start, visit.slots());
        });
    }

    private void cancelled() {
        var singles = day.units().stream()
                .filter(unit -> !unit.isCombination() && unit.soldOnline())
                .toList();
        if (singles.isEmpty()) {
            return;
        }
        var unit = singles.get(demand.between(0, singles.size() - 1));
        var shift = day.shifts().get(demand.between(0, day.shifts().size() - 1));
        var start = demand.start(shift.startSlot(), shift.lastSeatingSlot(), date);
        var limit = shift.pacingOnline();
        var party = limit == null ? demand.party(unit) : Math.min(demand.party(unit), limit);
        if (party >= unit.minParty()) {
            visits.makeCancelled(unit, start, party, demand.channel(false)).ifPresent(parties::add);
        }
    }

    private boolean isFree(SeatingUnit unit, int start, int slots) {
        for (var index : unit.tableIndexes()) {
            if ((taken[index] & mask(start, slots)) != 0) {
                return false;
            }
        }
        return true;
    }

    private void occupy(SeatingUnit unit, int start, int slots) {
        for (var index : unit.tableIndexes()) {
            taken[index] |= mask(start, slots);
        }
    }

    private static long mask(int start, int slots) {
        return ((1L << slots) - 1) << start;
    }
}
