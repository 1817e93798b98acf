package com.tableturner.reservation.ui.find;

import com.tableturner.reservation.RestaurantOffers;
import com.tableturner.restaurant.RestaurantFacts;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How results are sorted. Whatever the order, places with a table come first. */
enum ResultOrder {
    CLOSEST(Comparator.comparingInt(RestaurantOffers::distance)),
    PRICE(Comparator.comparingInt(offers -> cost(offers.restaurant()))),
    NAME(Comparator.comparing(offers -> offers.restaurant().name(), String.CASE_INSENSITIVE_ORDER));

    private final Comparator<RestaurantOffers> comparator;

    ResultOrder(Comparator<RestaurantOffers> comparator) {
        this.comparator = comparator;
    }

    Comparator<RestaurantOffers> comparator() {
        return comparator;
    }

    /** The name in addresses. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ResultOrder> of(String parameter) {
        return Stream.of(values())
                .filter(order -> order.parameter().equalsIgnoreCase(parameter))
                .findFirst();
    }

    private static int cost(RestaurantFacts restaurant) {
        return Objects.requireNonNullElse(restaurant.costForTwo(), Integer.MAX_VALUE);
    }
}
