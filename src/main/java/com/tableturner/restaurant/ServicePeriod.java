package com.tableturner.restaurant;

import com.tableturner.base.SlotGrid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A named block of service on one day.
 *
 * @param startSlot the first slot at which a party may start
 * @param lastSeatingSlot the last slot at which a party may start
 * @param endSlot the slot at which service ends
 * @param pacingOnline the most covers that may start per slot when booked online; null: no limit
 * @param pacingStaff the same for staff
 */
@Embeddable
public record ServicePeriod(
        String name,
        @Column(name = "start_slot") int startSlot,
        @Column(name = "last_seating_slot") int lastSeatingSlot,
        @Column(name = "end_slot") int endSlot,
        @Column(name = "pacing_online") @Nullable Integer pacingOnline,
        @Column(name = "pacing_staff") @Nullable Integer pacingStaff) {

    public ServicePeriod {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A shift needs a name");
        }
        if (startSlot < 0
                || startSlot > lastSeatingSlot
                || lastSeatingSlot >= SlotGrid.STARTS
                || lastSeatingSlot >= endSlot
                || endSlot >= SlotGrid.SLOTS) {
            throw new IllegalArgumentException("A shift starts, seats its last party and ends in this order");
        }
        if (pacingOnline != null && (pacingOnline < 0 || pacingStaff != null && pacingOnline > pacingStaff)) {
            throw new IllegalArgumentException("Online pacing lies between 0 and staff pacing");
        }
    }

    public boolean seatsAt(int slot) {
        return slot >= startSlot && slot <= lastSeatingSlot;
    }

    boolean overlaps(ServicePeriod other) {
        return startSlot <= other.lastSeatingSlot && other.startSlot <= lastSeatingSlot;
    }
}
