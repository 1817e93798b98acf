package com.tableturner.concierge;

/** What the diner is about to get done. */
public enum Goal {
    NONE,
    /** Look for a place; nothing is to be booked yet. */
    FIND,
    BOOK,
    MOVE,
    CANCEL,
    LIST,
    SHOW,
    JOIN_WAITLIST,
    SHOW_WAITLIST,
    LEAVE_WAITLIST,
    SIGN_IN;

    /** Whether only a signed-in diner can have it done. */
    public boolean isPersonal() {
        return this != NONE && this != FIND && this != BOOK;
    }
}
