package com.tableturner.restaurant;

import org.jspecify.annotations.Nullable;

/** A table to be added: number as staff call it, seats, and the parties (covers) it takes. */
public record NewTable(
        String number,
        int capacity,
        int minParty,
        int maxParty,
        @Nullable String area,
        Sold sold) {

    private static final int MOST_SEATS = 100;

    public NewTable {
        if (number.isBlank()) {
            throw new IllegalArgumentException("A table needs a number");
        }
        if (minParty < 1 || minParty > maxParty || maxParty > capacity || capacity > MOST_SEATS) {
            throw new IllegalArgumentException("A table takes 1 ≤ min ≤ max ≤ seats ≤ " + MOST_SEATS + " guests");
        }
    }
}
