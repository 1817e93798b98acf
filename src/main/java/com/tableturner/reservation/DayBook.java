package com.tableturner.reservation;

import com.tableturner.base.SlotGrid;
import com.tableturner.restaurant.DayPlan;
import com.tableturner.restaurant.SeatingUnit;
import java.util.Optional;
import java.util.function.Predicate;

/** Who sits where on one restaurant's date: per table one bit a half hour, and the covers that start per slot. */
final class DayBook {

    private final DayPlan plan;
    private final long[] taken;
    private final int[] covers = new int[SlotGrid.SLOTS];
    private boolean expiredHolds;

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

    /** Notes rows of a hold that has run out: free, but in the way of an insert until they are purged. */
    void addExpired() {
        expiredHolds = true;
    }

    boolean hasExpiredHolds() {
        return expiredHolds;
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

    /** The first slot from this one on at which a table of the unit is taken; {@link SlotGrid#SLOTS} if none is. */
    int freeUntil(SeatingUnit unit, int slot) {
        var until = SlotGrid.SLOTS;
        for (var index : unit.tableIndexes()) {
            var after = taken[index] & ~mask(0, slot);
            until = Math.min(until, after == 0 ? SlotGrid.SLOTS : Long.numberOfTrailingZeros(after));
        }
        return until;
    }

    /** Notes that the unit's tables are given away for this many slots, in this copy of the book only. */
    void take(SeatingUnit unit, int slot, int slots) {
        for (var index : unit.tableIndexes()) {
            taken[index] |= mask(slot, Math.min(slots, SlotGrid.SLOTS - slot));
        }
    }

    /**
     * The table or combination a party gets: rule 4 of the domain; empty if none is free.
     *
     * @param suits which units take this party and may be given to it
     * @param earliest the slot before which an empty table is no gap
     * @param shortestTurn slots that a gap must have to be of use
     */
    Optional<SeatingUnit> choose(Predicate<SeatingUnit> suits, int slot, int slots, int earliest, int shortestTurn) {
        SeatingUnit first = null;
        for (var unit : plan.units()) {
            if (first != null && !ranksLike(first, unit)) {
                break;
            }
            if (suits.test(unit) && isFree(unit, slot, slots)) {
                if (!leavesShortGap(unit, slot, slots, earliest, shortestTurn)) {
                    return Optional.of(unit);
                }
                first = first == null ? unit : first;
            }
        }
        return Optional.ofNullable(first);
    }

    /** Units come sorted by rank; within one rank the gap decides. */
    private static boolean ranksLike(SeatingUnit first, SeatingUnit unit) {
        return first.isCombination() == unit.isCombination()
                && first.capacity() == unit.capacity()
                && first.partOfCombination() == unit.partOfCombination();
    }

    /** Whether seating a party here would leave a gap before or after it that no turn fits into. */
    private boolean leavesShortGap(SeatingUnit unit, int slot, int slots, int earliest, int shortestTurn) {
        for (var index : unit.tableIndexes()) {
            var before = taken[index] & mask(0, slot);
            var freeSince = Math.max(earliest, Long.SIZE - Long.numberOfLeadingZeros(before));
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
