package com.tableturner.reservation;

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

    private static final int SLOTS = 48;

    public CloseOutRequest {
        if (fromSlot < 0 || fromSlot >= toSlot || toSlot > SLOTS) {
            throw new IllegalArgumentException("A close-out begins before it ends, within the day's 48 slots");
        }
    }
}
