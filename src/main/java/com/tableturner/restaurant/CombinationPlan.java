package com.tableturner.restaurant;

import java.util.List;

/** Tables that may be joined for a large party. */
public record CombinationPlan(
        long id, String name, List<Long> tableIds, int minParty, int maxParty, Validity validity) {

    public CombinationPlan {
        tableIds = tableIds.stream().sorted().toList();
    }
}
