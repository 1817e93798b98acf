package com.tableturner.restaurant;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anyone may know of a restaurant.
 *
 * @param location the area of the city
 * @param phone E.164
 * @param rating 0 to 5, as the catalogue gives it
 * @param priceRange one to four rupee signs
 * @param costForTwo in rupees
 */
public record RestaurantFacts(
        long id,
        String name,
        String slug,
        String cuisine,
        String location,
        String city,
        String address,
        String phone,
        @Nullable BigDecimal rating,
        String priceRange,
        @Nullable Integer costForTwo,
        String description,
        List<String> specialities,
        List<String> dietary,
        List<String> occasions,
        ZoneId zone,
        boolean active) {

    public RestaurantFacts {
        specialities = List.copyOf(specialities);
        dietary = List.copyOf(dietary);
        occasions = List.copyOf(occasions);
    }
}
