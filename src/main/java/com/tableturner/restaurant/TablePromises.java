package com.tableturner.restaurant;

import java.time.LocalDate;
import java.util.List;

/** Knows which parties a table is promised to. */
public interface TablePromises {

    /** One party that has the table, by its number, as in {@code TT1017}, and its date. */
    record Promise(String number, LocalDate date) {}

    /** Those from this service date on, soonest first; at most so many. */
    List<Promise> of(long restaurantId, long tableId, LocalDate from, int most);
}
