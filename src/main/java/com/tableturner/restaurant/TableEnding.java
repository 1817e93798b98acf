package com.tableturner.restaurant;

import java.time.LocalDate;

/** A table is about to be ended from this service date on; whoever still promises it must refuse by throwing. */
public record TableEnding(long restaurantId, long tableId, LocalDate from) {}
