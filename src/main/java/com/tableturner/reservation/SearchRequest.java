package com.tableturner.reservation;

import com.tableturner.restaurant.CatalogueQuery;
import java.time.LocalDate;
import java.time.LocalTime;

/** A search for a table anywhere: which restaurants, when (wall time on the grid), and for how many covers. */
public record SearchRequest(CatalogueQuery restaurants, LocalDate date, LocalTime time, int partySize) {}
