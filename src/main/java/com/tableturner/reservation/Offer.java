package com.tableturner.reservation;

import java.time.LocalDate;
import java.time.LocalTime;

/** A start that the asker can book instead. */
public record Offer(
        long restaurantId, String restaurantName, String location, LocalDate date, LocalTime time, int tablesLeft) {}
