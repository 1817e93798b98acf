package com.tableturner.reservation.ui.find;

import com.tableturner.restaurant.RestaurantFacts;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The restaurants there are, as far as a search form needs to know: their names, cuisines and areas. */
record Places(List<RestaurantFacts> restaurants) {

    Places {
        restaurants = List.copyOf(restaurants);
    }

    List<String> cuisines() {
        return distinct(RestaurantFacts::cuisine);
    }

    List<String> areas() {
        return distinct(RestaurantFacts::location);
    }

    /** The city they share, if they do. */
    Optional<String> city() {
        var cities = distinct(RestaurantFacts::city);
        return cities.size() == 1 ? Optional.of(cities.getFirst()) : Optional.empty();
    }

    /** The zone in which a search is meant: the first restaurant's. */
    ZoneId zone() {
        return restaurants.stream().map(RestaurantFacts::zone).findFirst().orElse(ZoneOffset.UTC);
    }

    /** The cuisine as it is written, whatever the case it was typed in. */
    Optional<String> cuisine(String typed) {
        return known(cuisines(), typed);
    }

    /** The area as it is written, whatever the case it was typed in. */
    Optional<String> area(String typed) {
        return known(areas(), typed);
    }

    private static Optional<String> known(List<String> names, String typed) {
        return names.stream().filter(typed.strip()::equalsIgnoreCase).findFirst();
    }

    private List<String> distinct(Function<RestaurantFacts, String> part) {
        return restaurants.stream().map(part).distinct().sorted().toList();
    }
}
