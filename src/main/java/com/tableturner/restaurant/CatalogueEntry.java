package com.tableturner.restaurant;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One restaurant as the catalogue file describes it.
 *
 * @param phone E.164
 * @param costForTwo in rupees
 * @param periods the shifts of each day it serves, with pacing in covers per slot
 * @param combine whether any two of its six-tops can be joined
 * @param areas where its tables stand: the small ones first, the large ones last
 */
record CatalogueEntry(
        String name,
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
        List<ServicePeriod> periods,
        Set<DayOfWeek> closedOn,
        boolean combine,
        List<String> areas) {

    String slug() {
        return slug(name);
    }

    /** The name as part of an address: lower case, words joined by hyphens, Latin letters without accents. */
    static String slug(String name) {
        var bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036f'’]", "");
        return Normalizer.normalize(bare, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
