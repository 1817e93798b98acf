package com.tableturner.reservation;

import org.jspecify.annotations.Nullable;

/**
 * Covers that start in one slot of a service day, against what the kitchen takes.
 *
 * @param covers booked, held and walked in
 * @param here of them those who have come
 * @param limit the most that staff may start; null: no limit
 */
public record SlotLoad(
        int slot, int covers, int here, @Nullable Integer limit) {

    /** Covers above the limit; 0 if there are none. */
    public int over() {
        return limit == null ? 0 : Math.max(0, covers - limit);
    }
}
