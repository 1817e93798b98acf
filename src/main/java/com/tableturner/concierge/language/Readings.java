package com.tableturner.concierge.language;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Makes readings of candidates. */
final class Readings {

    private Readings() {}

    /** Clear if there is one candidate, ambiguous if there are more. */
    static <T extends Comparable<? super T>> Reading<T> oneOf(Collection<T> candidates) {
        var distinct = new TreeSet<>(candidates);
        return distinct.size() == 1
                ? new Reading.Clear<>(distinct.first())
                : new Reading.Ambiguous<>(List.copyOf(distinct));
    }

    static <T> Reading<T> unnamed() {
        return new Reading.Ambiguous<>(List.of());
    }
}
