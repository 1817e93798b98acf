package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A value of a phrase and the tokens it takes; settles which of several is meant. */
record Said<T extends Comparable<? super T>>(int start, int end, Reading<T> reading) {

    private static final Set<String> CORRECTS =
            Words.of("no actually sorry instead rather mean meant wait correction scratch oops make");

    /** The one value, the last where it corrects the others, and else all of them as candidates. */
    static <T extends Comparable<? super T>> Optional<Reading<T>> settle(
            Tokens tokens, List<Said<T>> values, Stances stances) {
        var wanted = new ArrayList<Said<T>>();
        for (var value : values) {
            if (stances.of(tokens, value.start, value.end) != Stance.REJECTED) {
                if (!wanted.isEmpty() && corrects(tokens, wanted.getLast().end, value.start)) {
                    wanted.clear();
                }
                wanted.add(value);
            }
        }
        if (wanted.size() > 1) {
            wanted.removeIf(value -> stances.isMovedFrom(tokens, value.start, value.end));
        }
        if (wanted.size() <= 1) {
            return wanted.stream().map(Said::reading).findFirst();
        }
        var certain = wanted.stream()
                .flatMap(value -> value.reading.certain().stream())
                .toList();
        var narrowed = narrowed(wanted);
        if (narrowed.isPresent()) {
            return narrowed;
        }
        return Optional.of(
                certain.isEmpty() || certain.size() < wanted.size() ? Readings.unnamed() : Readings.oneOf(certain));
    }

    /** "This weekend, Saturday": one of several that were named is named again. */
    private static <T extends Comparable<? super T>> Optional<Reading<T>> narrowed(List<Said<T>> wanted) {
        var last = wanted.getLast().reading;
        var value = last.certain();
        var open = wanted.subList(0, wanted.size() - 1);
        return value.isPresent()
                        && open.stream()
                                .allMatch(said -> said.reading instanceof Reading.Ambiguous<T> several
                                        && several.candidates().contains(value.get()))
                ? Optional.of(last)
                : Optional.empty();
    }

    private static boolean corrects(Tokens tokens, int from, int to) {
        for (var at = from; at < to; at++) {
            if (tokens.isAny(at, CORRECTS)) {
                return true;
            }
        }
        return false;
    }
}
