package com.tableturner.reservation;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Set;

/** Where a reservation stands, and what it may become next. The text is what the database holds. */
public enum ReservationStatus {
    /** A large party that waits for the restaurant's yes. */
    REQUESTED("requested"),
    CONFIRMED("confirmed"),
    ARRIVED("arrived"),
    SEATED("seated"),
    COMPLETED("completed"),
    CANCELLED("cancelled"),
    NO_SHOW("no_show");

    @EnumeratedValue
    final String text;

    ReservationStatus(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Whether the party is still to come or is there. */
    public boolean isActive() {
        return !isOver();
    }

    /** Whether nothing more can happen but an undo. */
    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED || this == NO_SHOW;
    }

    boolean canBecome(ReservationStatus next) {
        return successors().contains(next);
    }

    private Set<ReservationStatus> successors() {
        return switch (this) {
            case REQUESTED -> Set.of(CONFIRMED, CANCELLED);
            case CONFIRMED -> Set.of(ARRIVED, SEATED, COMPLETED, CANCELLED, NO_SHOW);
            case ARRIVED -> Set.of(SEATED, CANCELLED, NO_SHOW);
            case SEATED -> Set.of(COMPLETED);
            case NO_SHOW -> Set.of(ARRIVED);
            case COMPLETED, CANCELLED -> Set.of();
        };
    }

    static ReservationStatus of(String text) {
        return Arrays.stream(values())
                .filter(status -> status.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown status " + text));
    }
}
