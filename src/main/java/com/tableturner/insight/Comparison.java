package com.tableturner.insight;

import java.util.OptionalInt;

/** With which earlier days the days shown are compared; always the same weekdays. */
public enum Comparison {
    LAST_WEEK("last-week", 7),
    FOUR_WEEKS("four-weeks", 28),
    LAST_YEAR("last-year", 364),
    NONE("none", 0);

    private final String text;
    private final int daysBefore;

    Comparison(String text, int daysBefore) {
        this.text = text;
        this.daysBefore = daysBefore;
    }

    /** As addresses have it. */
    public String text() {
        return text;
    }

    /** How many days earlier; empty where nothing is compared. */
    public OptionalInt daysBefore() {
        return this == NONE ? OptionalInt.empty() : OptionalInt.of(daysBefore);
    }
}
