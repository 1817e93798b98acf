package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.SlotGrid;
import com.tableturner.restaurant.SeatingUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * How long a party at the door would wait, computed from the real book: who sits where until when, who is booked, and
 * who waits already. Parties ahead are given the first table each could have; what is left is this party's.
 */
@Service
public class WaitTimes {

    private static final int ROUNDED_TO = 5;

    private final ServiceDays days;

    WaitTimes(ServiceDays days) {
        this.days = days;
    }

    /**
     * Minutes until this party can be seated, rounded up to five; 0: now; empty: not any more on this service day.
     *
     * @param ahead sizes of the parties that wait already, first come first
     */
    public OptionalInt estimate(Actor actor, long restaurantId, List<Integer> ahead, int party) {
        return estimates(
                        actor,
                        restaurantId,
                        Stream.concat(ahead.stream(), Stream.of(party)).toList())
                .getLast();
    }

    /** The same for each of these parties, given their tables in this order. */
    public List<OptionalInt> estimates(Actor actor, long restaurantId, List<Integer> parties) {
        var day = days.day(actor, restaurantId, days.today(restaurantId));
        keepOverTimeTables(day);
        return parties.stream()
                .map(size -> seat(day, size))
                .map(slot -> slot.isEmpty() ? slot : OptionalInt.of(minutes(day, slot.getAsInt())))
                .toList();
    }

    /** A party past its planned end owns no rows, but still sits there: at least for the running half hour. */
    private static void keepOverTimeTables(ServiceDay day) {
        day.units().stream()
                .filter(unit -> !unit.isCombination() && !day.isEmptyNow(unit))
                .forEach(unit -> day.book().take(unit, day.nowSlot(), 1));
    }

    private static OptionalInt seat(ServiceDay day, int party) {
        var slots = day.rules().turnSlots(party);
        var close = day.shifts().isEmpty() ? 0 : day.shifts().getLast().endSlot();
        for (var slot = day.nowSlot(); slot < close; slot++) {
            var unit = first(day, party, slot, Math.min(slots, SlotGrid.SLOTS - slot));
            if (unit.isPresent()) {
                day.book().take(unit.get(), slot, slots);
                return OptionalInt.of(slot);
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<SeatingUnit> first(ServiceDay day, int party, int slot, int slots) {
        return day.units().stream()
                .filter(unit -> unit.fits(party) && day.book().isFree(unit, slot, slots))
                .findFirst();
    }

    private static int minutes(ServiceDay day, int slot) {
        if (slot == day.nowSlot()) {
            return 0;
        }
        var wait = slot * SlotGrid.MINUTES - day.minuteOf(day.now());
        return Math.ceilDiv(wait, ROUNDED_TO) * ROUNDED_TO;
    }
}
