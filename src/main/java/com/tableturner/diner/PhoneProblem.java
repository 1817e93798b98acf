package com.tableturner.diner;

import java.util.Locale;

/** Why something typed is not a phone number. */
enum PhoneProblem {
    EMPTY,
    LETTERS,
    TOO_SHORT,
    TOO_LONG,
    NOT_A_NUMBER;

    /** As {@link com.tableturner.base.BadInput} names it, as in {@code too-short}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
