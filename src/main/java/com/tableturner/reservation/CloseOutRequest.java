package com.tableturner.reservation;

import com.tableturner.base.BadInput;
import com.tableturner.base.SlotGrid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tables or times to be taken off sale.
 *
 * @param tableId one table; null: all that stand on that date
 * @param fromSlot first slot (0 to 47), {@code toSlot} the first that is on sale again
 */
public record CloseOutRequest(
        long restaurantId, LocalDate date, @Nullable Long tableId, int fromSlot, int toSlot, String reason) {

    private static final int LONGEST_REASON = 200;

    /** @throws BadInput if it does not begin before it ends within the day's 48 slots, or says too much */
    public CloseOutRequest {
        if (fromSlot < 0 || fromSlot >= SlotGrid.SLOTS) {
            throw new BadInput("from", "out-of-range");
        }
        if (toSlot <= fromSlot || toSlot > SlotGrid.SLOTS) {
            throw new BadInput("to", "not-after-from");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new BadInput("reason", "too-long");
        }
    }
}
