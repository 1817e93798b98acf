package com.tableturner.reservation;

import java.util.List;

/**
 * The nearest starts to one that is not to be had.
 *
 * @param sameDay here, on the same date, nearest first, in both directions
 * @param otherDays here, at the same time, on the next days
 * @param sisters elsewhere, at the same date and time, at most two
 */
public record Alternatives(List<Offer> sameDay, List<Offer> otherDays, List<Offer> sisters) {

    public static final Alternatives NONE = new Alternatives(List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return sameDay.isEmpty() && otherDays.isEmpty() && sisters.isEmpty();
    }
}
