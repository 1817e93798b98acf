package com.tableturner.reservation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a guest has come, at the restaurants the asker serves.
 *
 * @param lastVisit date of the last completed visit
 * @param next the next one to come
 * @param recent the latest reservations, newest first
 */
public record GuestVisits(
        int visits,
        int noShows,
        int cancellations,
        @Nullable LocalDate lastVisit,
        @Nullable Visit next,
        List<Visit> recent) {

    /** One reservation of the guest. */
    public record Visit(
            String number, String restaurant, LocalDate date, LocalTime time, int party, ReservationStatus status) {}

    public GuestVisits {
        recent = List.copyOf(recent);
    }
}
