package com.tableturner.waitlist;

import jakarta.persistence.EnumeratedValue;

/** Where somebody on the waitlist stands. */
public enum WaitlistStatus {
    WAITING("waiting"),
    LEFT("left"),
    SEATED("seated"),
    EXPIRED("expired");

    @EnumeratedValue
    final String text;

    WaitlistStatus(String text) {
        this.text = text;
    }
}
