package com.tableturner.reservation;

import com.tableturner.base.SlotGrid;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether the asker can start at this slot.
 *
 * @param slot 0 to 24
 * @param reason why not; null if it can be booked
 * @param tablesLeft tables (or, where only these fit, combinations) that would take the party; 0 if it cannot be booked
 */
public record SlotAvailability(int slot, @Nullable Reason reason, int tablesLeft) {

    private static final int FEW = 3;

    public boolean isOpen() {
        return reason == null;
    }

    /** Open, with no more than three tables left. */
    public boolean isFew() {
        return isOpen() && tablesLeft <= FEW;
    }

    /** Wall time of the start. */
    public LocalTime time() {
        return SlotGrid.time(slot);
    }
}
