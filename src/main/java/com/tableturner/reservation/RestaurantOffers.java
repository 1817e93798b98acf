package com.tableturner.reservation;

import com.tableturner.restaurant.RestaurantFacts;
import java.util.List;

/**
 * What one restaurant has near the wanted time.
 *
 * @param wanted the wanted slot itself, open or not
 * @param nearest open slots nearest to the wanted one, in order of time
 * @param turnMinutes the planned stay of the party
 */
public record RestaurantOffers(
        RestaurantFacts restaurant, SlotAvailability wanted, List<SlotAvailability> nearest, int turnMinutes) {

    /** Slots between the wanted start and the nearest open one; large if nothing is open. */
    public int distance() {
        return nearest.stream()
                .mapToInt(slot -> Math.abs(slot.slot() - wanted.slot()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
