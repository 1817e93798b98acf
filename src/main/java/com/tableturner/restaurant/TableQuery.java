package com.tableturner.restaurant;

import java.util.Optional;

/**
 * Which tables of a restaurant an editor's list shows.
 *
 * @param text the beginning of a number; empty: all
 * @param area part of an area; empty: all
 * @param ended whether the table has an end
 */
public record TableQuery(
        long restaurantId,
        String text,
        String area,
        Optional<Integer> seats,
        Optional<Sold> sold,
        Optional<Boolean> ended) {

    /** All tables of a restaurant. */
    public static TableQuery of(long restaurantId) {
        return new TableQuery(restaurantId, "", "", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
