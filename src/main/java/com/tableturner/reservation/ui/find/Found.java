package com.tableturner.reservation.ui.find;

import com.tableturner.reservation.Reason;
import com.tableturner.reservation.RestaurantOffers;
import com.tableturner.restaurant.RestaurantFacts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a search has found, before cuisine and area narrow it. */
record Found(Search search, List<RestaurantOffers> everywhere) {

    private static final Comparator<RestaurantOffers> USEFUL_FIRST = Comparator.comparingInt(Found::rank);

    Found {
        everywhere = List.copyOf(everywhere);
    }

    /** The restaurants asked for: those with a table near the wanted time first, those too small for the party last. */
    List<RestaurantOffers> matching() {
        return everywhere.stream()
                .filter(ofCuisine().and(ofArea()))
                .sorted(USEFUL_FIRST.thenComparing(search.order().comparator()))
                .toList();
    }

    /** How many of the restaurants asked for have a table near the wanted time. */
    long withTable() {
        return everywhere.stream()
                .filter(ofCuisine().and(ofArea()))
                .filter(Found::hasTable)
                .count();
    }

    /** Tables near the wanted time by cuisine, in the area asked for; every cuisine that matches has an entry. */
    Map<String, Long> byCuisine() {
        return count(ofArea(), RestaurantFacts::cuisine);
    }

    /** Tables near the wanted time by area, of the cuisine asked for; every area that matches has an entry. */
    Map<String, Long> byArea() {
        return count(ofCuisine(), RestaurantFacts::location);
    }

    static boolean hasTable(RestaurantOffers offers) {
        return !offers.nearest().isEmpty();
    }

    static boolean isTooSmall(RestaurantOffers offers) {
        return offers.wanted().reason() == Reason.PARTY_TOO_LARGE;
    }

    private static int rank(RestaurantOffers offers) {
        return hasTable(offers) ? 0 : isTooSmall(offers) ? 2 : 1;
    }

    private Map<String, Long> count(Predicate<RestaurantOffers> among, Function<RestaurantFacts, String> part) {
        var counts = new LinkedHashMap<String, Long>();
        everywhere.stream()
                .filter(among)
                .sorted(Comparator.comparing(offers -> part.apply(offers.restaurant())))
                .forEach(
                        offers -> counts.merge(part.apply(offers.restaurant()), hasTable(offers) ? 1L : 0L, Long::sum));
        return counts;
    }

    private Predicate<RestaurantOffers> ofCuisine() {
        return offers -> search.cuisine().isEmpty()
                || search.cuisine().equals(offers.restaurant().cuisine());
    }

    private Predicate<RestaurantOffers> ofArea() {
        return offers -> search.area().isEmpty()
                || search.area().equals(offers.restaurant().location());
    }
}
