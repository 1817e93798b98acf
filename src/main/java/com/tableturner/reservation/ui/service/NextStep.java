package com.tableturner.reservation.ui.service;

import com.tableturner.reservation.Party;
import com.tableturner.reservation.PartyState;
import java.util.Locale;
import java.util.Optional;

/** The one thing a host most likely does next with a party. */
enum NextStep {
    APPROVE,
    ARRIVED,
    SEAT,
    CALL,
    RELEASE,
    LEFT;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isUrgent() {
        return this == SEAT || this == APPROVE;
    }

    static Optional<NextStep> of(Party party, ShiftPicture picture) {
        return switch (party.state(picture.now())) {
            case REQUESTED -> Optional.of(APPROVE);
            case BOOKED -> today(picture, isTableFree(party, picture) ? SEAT : ARRIVED);
            case LATE -> late(party, picture);
            case ARRIVED -> today(picture, SEAT);
            case SEATED, OVER -> Optional.of(LEFT);
            case LEFT, NO_SHOW, CANCELLED -> Optional.empty();
        };
    }

    /** The house keeps a table for twenty minutes; then a host is asked, and nothing happens by itself. */
    private static Optional<NextStep> late(Party party, ShiftPicture picture) {
        if (party.isPastKeeping(picture.now())) {
            return Optional.of(RELEASE);
        }
        return party.phoneEnding() != null ? Optional.of(CALL) : today(picture, SEAT);
    }

    private static Optional<NextStep> today(ShiftPicture picture, NextStep step) {
        return picture.day().isToday() ? Optional.of(step) : Optional.empty();
    }

    /** Whether nobody sits at any of the party's tables. */
    static boolean isTableFree(Party party, ShiftPicture picture) {
        return !party.tableIds().isEmpty()
                && party.tableIds().stream().noneMatch(table -> {
                    var there = picture.day().seatedAt(table);
                    return there != null && there.id() != party.id();
                });
    }

    /** Whether the party's own state lets it be seated at all. */
    static boolean canBeSeated(Party party, ShiftPicture picture) {
        var state = party.state(picture.now());
        return picture.day().isToday()
                && (state == PartyState.BOOKED || state == PartyState.LATE || state == PartyState.ARRIVED);
    }
}
