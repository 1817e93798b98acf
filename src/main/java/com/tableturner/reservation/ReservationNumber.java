package com.tableturner.reservation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number a guest is told: TT1000 and up, unique, ascending, never reused. */
final class ReservationNumber {

    static final String PREFIX = "TT";

    private static final Pattern TYPED = Pattern.compile("(?:TT)?\\s*-?\\s*([0-9]{4,15})");

    private ReservationNumber() {}

    /** The stored form of what somebody typed: any case, with or without TT. */
    static Optional<String> parse(String typed) {
        var matcher = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(PREFIX + matcher.group(1)) : Optional.empty();
    }
}
