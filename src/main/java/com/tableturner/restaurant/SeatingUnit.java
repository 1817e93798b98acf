package com.tableturner.restaurant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table, or a combination of tables, that one party can be given.
 *
 * @param tableIds ascending
 * @param tableIndexes positions of the tables in {@link DayPlan#tableIds()}, in the order of {@code tableIds}
 * @param partOfCombination whether a single table also belongs to a combination
 */
public record SeatingUnit(
        String name,
        List<Long> tableIds,
        int[] tableIndexes,
        int capacity,
        int minParty,
        int maxParty,
        @Nullable String area,
        Sold sold,
        boolean partOfCombination) {

    public boolean isCombination() {
        return tableIds.size() > 1;
    }

    public boolean fits(int party) {
        return minParty <= party && party <= maxParty;
    }

    public boolean soldOnline() {
        return sold == Sold.ONLINE;
    }

    public boolean soldByStaff() {
        return sold != Sold.WALK_IN;
    }
}
