package com.tableturner.reservation.ui.book;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The steps of a booking, in their order. */
enum Step {
    PHONE,
    RESTAURANT,
    TIME,
    REVIEW,
    CONFIRMED;

    /** The step as addresses name it. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    int number() {
        return ordinal() + 1;
    }

    static Optional<Step> of(String text) {
        return Arrays.stream(values()).filter(step -> step.text().equals(text)).findFirst();
    }
}
