package com.tableturner.diner;

/** The phone number, or the network address, has had all the codes it may have for now. */
public class TooManyCodes extends RuntimeException {

    private final long waitMinutes;

    TooManyCodes(long waitMinutes) {
        super("No further code for " + waitMinutes + " minutes");
        this.waitMinutes = waitMinutes;
    }

    /** Minutes, rounded up, until a code may be asked for again; at least 1. */
    public long waitMinutes() {
        return waitMinutes;
    }
}
