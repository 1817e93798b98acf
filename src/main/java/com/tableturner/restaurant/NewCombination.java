package com.tableturner.restaurant;

import java.util.Set;
import java.util.TreeSet;

/** Tables to be joined, by their ids, under a name, and the parties (covers) they take together. */
public record NewCombination(String name, Set<Long> tableIds, int minParty, int maxParty) {

    public NewCombination {
        tableIds = Set.copyOf(tableIds);
        if (tableIds.size() < 2 || minParty < 1 || minParty > maxParty) {
            throw new IllegalArgumentException("A combination joins two tables or more, for 1 ≤ min ≤ max guests");
        }
    }

    /** As the audit says it. */
    @Override
    public String toString() {
        return name + ": " + new TreeSet<>(tableIds) + " for " + minParty + " to " + maxParty;
    }
}
