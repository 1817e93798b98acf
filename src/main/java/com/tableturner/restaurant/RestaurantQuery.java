package com.tableturner.restaurant;

import java.util.Optional;

/**
 * Which restaurants an editor's list shows.
 *
 * @param text part of a name; empty: all
 * @param area the exact area, as {@code price} and {@code cuisine} are exact
 */
public record RestaurantQuery(
        String text,
        Optional<String> area,
        Optional<String> cuisine,
        Optional<String> price,
        Optional<Boolean> active) {

    public static final RestaurantQuery ALL =
            new RestaurantQuery("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
