package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.SqlTypes;
import com.tableturner.reservation.SlotSheet.Line;
import com.tableturner.reservation.SlotSheet.State;
import com.tableturner.restaurant.DayPlan;
import com.tableturner.restaurant.RestaurantPlan;
import com.tableturner.restaurant.RestaurantSetup;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.SlotRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the restaurant's staff what is sold start by start, and changes it for a date. */
@Service
public class SlotSheets {

    private final DayReader days;
    private final ReadingSql reading;
    private final SqlTypes types;
    private final RestaurantSetup setup;
    private final Ledger ledger;
    private final Clock clock;

    SlotSheets(DayReader days, ReadingSql reading, SqlTypes types, RestaurantSetup setup, Ledger ledger, Clock clock) {
        this.days = days;
        this.reading = reading;
        this.types = types;
        this.setup = setup;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The date as it is sold now.
     *
     * @throws NotAllowed to all but the restaurant's staff
     */
    public SlotSheet sheet(Actor actor, long restaurantId, LocalDate date) {
        if (!actor.serves(restaurantId)) {
            throw new NotAllowed("Only the restaurant's staff see this");
        }
        var now = clock.instant();
        var wanted = DayReader.clamp(date);
        var day = days.day(restaurantId, wanted, new DayReader.Unseen(now, 0, 0))
                .orElseThrow(() -> new NotAllowed("No such restaurant"));
        var counts = counts(restaurantId, wanted, now);
        return new SlotSheet(
                restaurantId,
                wanted,
                IntStream.range(0, SlotGrid.STARTS)
                        .mapToObj(
                                slot -> line(day.plan(), day.book(), slot, counts.getOrDefault(slot, Count.NONE), now))
                        .toList());
    }

    /**
     * Gives starts of a date these rules, and returns those they had; open screens are told.
     *
     * @throws NotAllowed unless the actor edits the restaurant
     * @throws com.tableturner.base.BadInput as {@link RestaurantSetup#setSlots} says
     */
    @Transactional
    public Map<Integer, SlotRule> change(Actor actor, long restaurantId, LocalDate date, Map<Integer, SlotRule> rules) {
        var before = setup.setSlots(actor, restaurantId, date, rules);
        ledger.dayChanged(restaurantId, date);
        return before;
    }

    /** Parties that start in a slot, and tables held in it. */
    private record Count(int parties, int held) {
        static final Count NONE = new Count(0, 0);
    }

    private Map<Integer, Count> counts(long restaurantId, LocalDate date, Instant now) {
        var counts = new HashMap<Integer, Count>();
        reading.sql("select slot_order, sum(case when covers > 0 and reservation_id is not null then 1 else 0 end),"
                        + " sum(case when held_until > ? then 1 else 0 end) from table_occupancy"
                        + " where restaurant_id = ? and date = ? group by slot_order")
                .params(types.instant(now), restaurantId, types.date(date))
                .query(row -> {
                    counts.put(row.getInt(1), new Count(row.getInt(2), row.getInt(3)));
                });
        return counts;
    }

    private static Line line(RestaurantPlan plan, DayBook book, int slot, Count count, Instant now) {
        var day = book.plan();
        var shift = day.shiftAt(slot);
        var named = day.shifts().stream()
                .filter(one -> one.seatsAt(slot))
                .findFirst()
                .orElse(null);
        var rule = plan.slotRules(day.date()).getOrDefault(slot, SlotRule.NONE);
        var free = free(plan, book, slot);
        return new Line(
                slot,
                state(day, slot, named, shift, free, book.coversStartingAt(slot), now),
                named == null ? null : named.name(),
                rule,
                free,
                book.coversStartingAt(slot),
                online(shift, rule, named),
                staff(shift, rule, named),
                count.held(),
                count.parties());
    }

    private static @Nullable Integer online(
            @Nullable ServicePeriod shift, SlotRule rule, @Nullable ServicePeriod named) {
        if (shift != null) {
            return shift.pacingOnline();
        }
        return rule.isPaced() || named == null ? rule.pacingOnline() : named.pacingOnline();
    }

    private static @Nullable Integer staff(
            @Nullable ServicePeriod shift, SlotRule rule, @Nullable ServicePeriod named) {
        if (shift != null) {
            return shift.pacingStaff();
        }
        return rule.isPaced() || named == null ? rule.pacingStaff() : named.pacingStaff();
    }

    private static State state(
            DayPlan day,
            int slot,
            @Nullable ServicePeriod named,
            @Nullable ServicePeriod shift,
            SortedMap<Integer, Integer> free,
            int covers,
            Instant now) {
        if (day.startSecond(slot) <= now.getEpochSecond()) {
            return State.PAST;
        }
        if (named == null) {
            return State.NOT_SERVED;
        }
        if (shift == null) {
            return State.CLOSED;
        }
        var limit = shift.pacingOnline();
        if (limit != null && covers >= limit) {
            return State.PACING_FULL;
        }
        return free.values().stream().allMatch(tables -> tables == 0) ? State.NO_TABLE : State.ON_SALE;
    }

    /** Single tables; each for the stay of a party that fills it. */
    private static SortedMap<Integer, Integer> free(RestaurantPlan plan, DayBook book, int slot) {
        var free = new TreeMap<Integer, Integer>();
        book.plan().units().stream().filter(unit -> !unit.isCombination()).forEach(unit -> {
            var stay = Math.min(plan.rules().turnSlots(unit.capacity()), SlotGrid.SLOTS - slot);
            free.merge(unit.capacity(), book.isFree(unit, slot, stay) ? 1 : 0, Integer::sum);
        });
        return free;
    }
}
