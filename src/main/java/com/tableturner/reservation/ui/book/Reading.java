package com.tableturner.reservation.ui.book;

import com.tableturner.reservation.ui.ReasonTexts.Words;
import com.tableturner.restaurant.RestaurantFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address read: what of it makes sense, and what is to be said about the rest.
 *
 * @param restaurant of the draft, if it names one that takes bookings
 * @param instead a restaurant that was named but takes none, to look for its like
 */
record Reading(
        Draft draft,
        @Nullable RestaurantFacts restaurant,
        @Nullable RestaurantFacts instead,
        List<Words> problems) {}
