package com.tableturner.reservation;

import com.tableturner.base.SlotGrid;
import com.tableturner.restaurant.RestaurantPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a party has its table: wall time on the grid of a service date, and the same as instants, half open.
 *
 * @param slotCount half hours taken, the planned stay rounded up
 * @param turnMinutes the planned stay as shown
 */
@Embeddable
record Stay(
        LocalDate date,
        @Column(name = "time_slot") LocalTime time,
        @Column(name = "slot_order") int slot,
        @Column(name = "slot_count") int slotCount,
        @Column(name = "turn_minutes") int turnMinutes,
        @Column(name = "starts_at") Instant startsAt,
        @Column(name = "ends_at") Instant endsAt) {

    static Stay of(RestaurantPlan plan, LocalDate date, int slot, int party) {
        var rules = plan.rules();
        return of(plan, date, slot, rules.turnSlots(party), rules.turnMinutes(party));
    }

    /** The same start, for this many half hours. */
    Stay lasting(RestaurantPlan plan, int slots) {
        return of(plan, date, slot, slots, slots * SlotGrid.MINUTES);
    }

    private static Stay of(RestaurantPlan plan, LocalDate date, int slot, int slots, int minutes) {
        var zone = plan.facts().zone();
        var start = SlotGrid.instant(date, slot, zone);
        var end = SlotGrid.instant(date, slot + slots, zone);
        // where a clock change swallows the whole stay, it still has a length
        return new Stay(
                date,
                SlotGrid.time(slot),
                slot,
                slots,
                minutes,
                start,
                end.isAfter(start) ? end : start.plusSeconds(1));
    }

    int endSlot() {
        return slot + slotCount;
    }
}
