package com.tableturner.insight;

import com.tableturner.reservation.Channel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a dashboard shows.
 *
 * @param restaurants slugs; empty: all that the actor may see
 * @param areas parts of the city; empty: all
 * @param cuisines empty: all
 * @param from first service date, {@code to} the last, both inclusive
 * @param part null: the whole day
 * @param channel null: all. Tables belong to no channel: occupancy is that of all of them
 */
public record DashboardFilter(
        Set<String> restaurants,
        Set<String> areas,
        Set<String> cuisines,
        LocalDate from,
        LocalDate to,
        @Nullable DayPart part,
        @Nullable Channel channel,
        Comparison comparison) {

    /** The most days that can be shown at once. */
    public static final int MOST_DAYS = 2 * 366;

    public DashboardFilter {
        restaurants = Set.copyOf(restaurants);
        areas = Set.copyOf(areas);
        cuisines = Set.copyOf(cuisines);
    }

    /** How many days are shown; 0 or less if the last is before the first. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
