package com.tableturner.reservation;

import java.time.Instant;

/** One thing that was done to a reservation. */
public record ReservationStep(Instant at, ReservationChanged.Change change, By by) {

    /** Who did it, as seen by whoever asks. */
    public enum By {
        YOURSELF,
        DINER,
        RESTAURANT,
        SYSTEM
    }
}
