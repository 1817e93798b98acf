package com.tableturner.concierge.language;

import java.util.List;

/** Digits that belong together, however they were written apart. */
record DigitRun(List<Group> groups, boolean plus) {

    /**
     * Digits written without a gap.
     *
     * @param from the first token
     * @param to the token after the last
     */
    record Group(String digits, int from, int to) {}

    DigitRun {
        groups = List.copyOf(groups);
    }

    String digits() {
        var digits = new StringBuilder();
        groups.forEach(group -> digits.append(group.digits()));
        return digits.toString();
    }

    int longestGroup() {
        return groups.stream().mapToInt(group -> group.digits().length()).max().orElse(0);
    }

    int from() {
        return groups.getFirst().from();
    }

    int to() {
        return groups.getLast().to();
    }

    /** The groups from one up to, not including, another. */
    DigitRun part(int from, int to) {
        return new DigitRun(groups.subList(from, to), plus && from == 0);
    }
}
