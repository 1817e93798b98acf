package com.tableturner.reservation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A guest as a search finds them.
 *
 * @param phoneEnding the last digits of the number, or empty
 * @param lastDate the service date of the last reservation made, past or to come
 */
public record GuestRow(
        long userId,
        String name,
        String phoneEnding,
        int reservations,
        @Nullable LocalDate lastDate) {}
