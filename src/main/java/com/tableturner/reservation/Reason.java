package com.tableturner.reservation;

/** Why the answer is no. The order is the order of precedence: of several reasons the first is said. */
public enum Reason {
    UNKNOWN_RESTAURANT,
    INACTIVE,
    NOT_A_SLOT,
    PAST,
    OUTSIDE_WINDOW,
    CLOSED,
    OUTSIDE_SHIFT,
    TOO_LATE,
    PARTY_TOO_SMALL,
    PARTY_TOO_LARGE,
    TOO_MANY_UPCOMING,
    ALREADY_BOOKED_BY_DINER,
    PACING_FULL,
    NO_TABLE,
    // of writes only
    HOLD_EXPIRED,
    CHANGED_MEANWHILE,
    KEY_REUSED,
    TABLE_LOCKED,
    NOT_ALLOWED_NOW
}
