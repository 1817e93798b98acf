package com.tableturner.reservation;

/** What hosts see of a party at one moment: its status, and what the clock makes of it. In the order of an evening. */
public enum PartyState {
    /** A large party that waits for the restaurant's yes. */
    REQUESTED,
    BOOKED,
    /** Expected since more than five minutes. */
    LATE,
    ARRIVED,
    SEATED,
    /** Seated, past the planned end. */
    OVER,
    LEFT,
    NO_SHOW,
    CANCELLED;

    /** Whether the party is still to come or is there. */
    public boolean isOpen() {
        return ordinal() < LEFT.ordinal();
    }

    /** Whether the party sits at its table. */
    public boolean isAtTable() {
        return this == SEATED || this == OVER;
    }

    /** Whether the party is still to come. */
    public boolean isExpected() {
        return ordinal() < ARRIVED.ordinal();
    }
}
