package com.tableturner.concierge.language;

import java.util.List;
import java.util.Optional;

/** What a phrase means: one value, several that remain possible, or nothing that exists. */
public sealed interface Reading<T> {

    /** The phrase means exactly this. */
    record Clear<T>(T value) implements Reading<T> {}

    /** The phrase may mean any of these, in ascending order; empty if they are too many to name ("a few people"). */
    record Ambiguous<T>(List<T> candidates) implements Reading<T> {

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** The phrase has the form of a value, but there is none such (31 November). */
    record Impossible<T>() implements Reading<T> {}

    /** The value, if there is exactly one. */
    default Optional<T> certain() {
        return this instanceof Clear<T> clear ? Optional.of(clear.value()) : Optional.empty();
    }
}
