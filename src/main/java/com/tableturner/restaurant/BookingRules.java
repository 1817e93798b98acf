package com.tableturner.restaurant;

import com.tableturner.base.SlotGrid;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * A restaurant's own rules of booking, with the defaults filled in.
 *
 * @param onlineMaxParty the largest party that may book online; empty: the largest table or combination sold online
 */
public record BookingRules(
        int turnSmallMinutes,
        int turnMediumMinutes,
        int turnLargeMinutes,
        int windowDays,
        Duration notice,
        Duration changeCutoff,
        OptionalInt onlineMaxParty,
        boolean autoNoShow) {

    private static final int SMALL = 2;
    private static final int MEDIUM = 4;

    /** Planned stay in minutes, as shown to guests. */
    public int turnMinutes(int party) {
        return party <= SMALL ? turnSmallMinutes : party <= MEDIUM ? turnMediumMinutes : turnLargeMinutes;
    }

    /** Whole slots the planned stay occupies. */
    public int turnSlots(int party) {
        return SlotGrid.slotsFor(turnMinutes(party));
    }

    /** The shortest planned stay, in slots: a shorter gap between two parties can never be sold. */
    public int shortestTurnSlots() {
        return SlotGrid.slotsFor(Math.min(turnSmallMinutes, Math.min(turnMediumMinutes, turnLargeMinutes)));
    }
}
