package com.tableturner.concierge;

/** More messages than one person, or one address, may send in a minute. */
public class TooManyMessages extends RuntimeException {

    TooManyMessages() {
        super("No further message for a moment");
    }
}
