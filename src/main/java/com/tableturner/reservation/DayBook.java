package com.tableturner.reservation;

import com.tableturner.base.SlotGrid;
import com.tableturner.restaurant.DayPlan;
import com.tableturner.restaurant.SeatingUnit;

/** Who sits where on one restaurant's date: per table one bit a half hour, and the covers that start per slot. */
final class DayBook {

    private final DayPlan plan;
    private final long[] taken;
    private final int[] covers = new int[SlotGrid.SLOTS];

    DayBook(DayPlan plan) {
        this.plan = plan;
        this.taken = new long[plan.tableCount()];
    }

    /** Rows of tables that no longer stand count for pacing, but take no table. */
    void add(long tableId, int slot, int startingCovers) {
        covers[slot] += startingCovers;
        var index = plan.indexOf(tableId);
        if (index >= 0) {
            taken[index] |= 1L << slot;
        }
    }

    DayPlan plan() {
        return plan;
    }

    int coversStartingAt(int slot) {
        return covers[slot];
    }

    /** Whether all tables of the unit are free for this many slots. */
    boolean isFree(SeatingUnit unit, int slot, int slots) {
        var mask = mask(slot, slots);
        for (var index : unit.tableIndexes()) {
            if ((taken[index] & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether seating a party here would leave a gap before or after it that no turn fits into. */
    boolean leavesShortGap(SeatingUnit unit, int slot, int slots, int serviceStart, int shortestTurn) {
        for (var index : unit.tableIndexes()) {
            var before = taken[index] & mask(0, slot);
            var freeSince = Math.max(serviceStart, Long.SIZE - Long.numberOfLeadingZeros(before));
            var after = taken[index] & ~mask(0, slot + slots);
            var gapAfter = after == 0 ? 0 : Long.numberOfTrailingZeros(after) - slot - slots;
            if (isShort(slot - freeSince, shortestTurn) || isShort(gapAfter, shortestTurn)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShort(int gap, int shortestTurn) {
        return gap > 0 && gap < shortestTurn;
    }

    private static long mask(int slot, int slots) {
        return ((1L << slots) - 1) << slot;
    }
}
