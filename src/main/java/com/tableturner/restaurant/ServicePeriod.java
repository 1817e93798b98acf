package com.tableturner.restaurant;

import com.tableturner.base.BadInput;
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

    private static final int LONGEST_NAME = 60;

    /**
     * @throws BadInput if it does not start, seat its last party and end in this order on the day's grid, or its pacing is
     *     below 0 or higher online than for staff; rows from before pacing had to be at least 1 are still read
     */
    public ServicePeriod {
        refuse(name.isBlank(), "shift", "empty");
        refuse(startSlot < 0 || startSlot >= SlotGrid.STARTS, "firstSeating", "not-a-start");
        refuse(lastSeatingSlot < startSlot, "lastSeating", "before-first-seating");
        refuse(lastSeatingSlot >= SlotGrid.STARTS, "lastSeating", "after-2300");
        refuse(endSlot <= lastSeatingSlot || endSlot >= SlotGrid.SLOTS, "end", "not-after-last-seating");
        refuse(pacingOnline != null && pacingOnline < 0, "pacingOnline", "less-than-one");
        refuse(pacingStaff != null && pacingStaff < 0, "pacingStaff", "less-than-one");
        refuse(
                pacingOnline != null && pacingStaff != null && pacingOnline > pacingStaff,
                "pacingOnline",
                "above-staff-pacing");
    }

    private static void refuse(boolean wrong, String field, String problem) {
        if (wrong) {
            throw new BadInput(field, problem);
        }
    }

    /** @throws BadInput if nobody could start in it, or its name is too long to be kept */
    void requireSense() {
        refuse(name.length() > LONGEST_NAME, "shift", "too-long");
        refuse(pacingOnline != null && pacingOnline < 1, "pacingOnline", "less-than-one");
        refuse(pacingStaff != null && pacingStaff < 1, "pacingStaff", "less-than-one");
    }

    public boolean seatsAt(int slot) {
        return slot >= startSlot && slot <= lastSeatingSlot;
    }

    boolean overlaps(ServicePeriod other) {
        return startSlot < other.endSlot && other.startSlot < endSlot;
    }
}
