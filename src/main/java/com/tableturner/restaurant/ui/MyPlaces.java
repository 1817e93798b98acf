package com.tableturner.restaurant.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.NotAllowed;
import com.tableturner.restaurant.RestaurantQuery;
import com.tableturner.restaurant.RestaurantRecords;
import com.tableturner.restaurant.RestaurantRow;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** The restaurants that whoever is signed in edits, as addresses name them. */
@Component
class MyPlaces {

    private static final String RESTAURANT = "restaurant";

    private final RestaurantRecords restaurants;

    MyPlaces(RestaurantRecords restaurants) {
        this.restaurants = restaurants;
    }

    /** What an address says of the restaurant. */
    static QueryParameters of(long restaurantId) {
        return QueryParameters.of(RESTAURANT, String.valueOf(restaurantId));
    }

    /** The id that an address names. */
    static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException other) {
            throw new NotAllowed("Not there");
        }
    }

    /** The restaurant that the address names. */
    static Optional<Long> asked(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RESTAURANT)
                .map(MyPlaces::number);
    }

    /** That restaurant, or the first by name; 0 if there is none. */
    long askedOrFirst(BeforeEnterEvent event) {
        return asked(event).orElseGet(this::first);
    }

    long first() {
        var byName = PageRequest.of(0, 1, Sort.by("name"));
        return restaurants.page(CurrentActor.get(), RestaurantQuery.ALL, byName).stream()
                .map(RestaurantRow::id)
                .findFirst()
                .orElse(0L);
    }

    /** Which day it is there. */
    LocalDate today(long restaurantId) {
        return restaurants.today(CurrentActor.get(), restaurantId);
    }

    RestaurantChoice choice(SerializableConsumer<Long> onChoice) {
        return new RestaurantChoice(restaurants, onChoice);
    }
}
