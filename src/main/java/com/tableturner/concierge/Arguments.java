package com.tableturner.concierge;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads what models pass to tools. */
final class Arguments {

    private Arguments() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static @Nullable LocalDate date(@Nullable String value) {
        return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
    }

    static @Nullable LocalTime time(@Nullable String value) {
        return value == null || value.isBlank() ? null : LocalTime.parse(value.strip());
    }
}
