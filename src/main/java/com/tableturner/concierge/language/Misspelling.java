package com.tableturner.concierge.language;

import org.jspecify.annotations.Nullable;

/** How far two words are apart, counting a letter added, left out, replaced, or two neighbours exchanged as one. */
final class Misspelling {

    private static final int NEVER = 1_000;

    private Misspelling() {}

    /** The distance, or a large number as soon as it is more than the limit. */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return NEVER;
        }
        int @Nullable [] beforeLast = null;
        var last = firstRow(b.length());
        for (var i = 1; i <= a.length(); i++) {
            var row = row(a, b, i, last, beforeLast);
            if (lowest(row) > limit) {
                return NEVER;
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()] > limit ? NEVER : last[b.length()];
    }

    private static int[] firstRow(int length) {
        var row = new int[length + 1];
        for (var j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }

    private static int[] row(String a, String b, int i, int[] last, int @Nullable [] beforeLast) {
        var row = new int[b.length() + 1];
        row[0] = i;
        for (var j = 1; j <= b.length(); j++) {
            var cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
            if (beforeLast != null
                    && j > 1
                    && a.charAt(i - 1) == b.charAt(j - 2)
                    && a.charAt(i - 2) == b.charAt(j - 1)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return row;
    }

    private static int lowest(int[] row) {
        var lowest = NEVER;
        for (var value : row) {
            lowest = Math.min(lowest, value);
        }
        return lowest;
    }
}
