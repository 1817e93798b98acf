package com.tableturner.restaurant;

import java.util.Optional;

/**
 * Which combinations of a restaurant an editor's list shows.
 *
 * @param text part of a name; empty: all
 * @param table the beginning of the number of one of its tables; empty: all
 * @param party a party (covers) it takes
 * @param ended whether the combination has an end
 */
public record CombinationQuery(
        long restaurantId, String text, String table, Optional<Integer> party, Optional<Boolean> ended) {

    /** All combinations of a restaurant. */
    public static CombinationQuery of(long restaurantId) {
        return new CombinationQuery(restaurantId, "", "", Optional.empty(), Optional.empty());
    }
}
