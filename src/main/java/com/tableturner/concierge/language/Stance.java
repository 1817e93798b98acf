package com.tableturner.concierge.language;

/** How the diner stands to a value that they name. */
public enum Stance {
    /** They want it. */
    WANTED,
    /** It tells what is booked already: "my table at 7", "from 6 to 8" says so of the 6. */
    EXISTING,
    /** They take it back: "not Friday". */
    REJECTED
}
