package com.tableturner.restaurant;

import jakarta.persistence.EnumeratedValue;

/** To whom a table is sold. */
public enum Sold {
    /** To everyone. */
    ONLINE("online"),
    /** By staff only. */
    IN_HOUSE("in_house"),
    /** To guests at the door only. */
    WALK_IN("walk_in");

    @EnumeratedValue
    final String text;

    Sold(String text) {
        this.text = text;
    }
}
