package com.tableturner.reservation;

import org.jspecify.annotations.Nullable;

/**
 * Tables or times taken off sale on one service day.
 *
 * @param tableId one table; null: all
 * @param fromSlot the first closed slot, {@code toSlot} the first that is open again
 */
public record Closure(long id, @Nullable Long tableId, int fromSlot, int toSlot, String reason) {

    public boolean covers(long table, int slot) {
        return (tableId == null || tableId == table) && fromSlot <= slot && slot < toSlot;
    }
}
