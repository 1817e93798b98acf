package com.tableturner.concierge.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts the spans that were found exactly, per slot. */
final class SpanScore {

    private static final class Count {
        private int right;
        private int found;
        private int labelled;
    }

    private final Map<String, Count> counts = new HashMap<>();

    void add(Set<LabelledSpans.Labelled> labelled, Set<LabelledSpans.Labelled> found) {
        labelled.forEach(span -> count(span.slot()).labelled++);
        for (var span : found) {
            count(span.slot()).found++;
            count(span.slot()).right += labelled.contains(span) ? 1 : 0;
        }
    }

    private Count count(String slot) {
        return counts.computeIfAbsent(slot, first -> new Count());
    }

    /** One line of JSON. */
    String line(String slot) {
        var count = count(slot);
        var precision = ratio(count.right, count.found);
        var recall = ratio(count.right, count.labelled);
        var f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(
                Locale.ROOT,
                "{\"slot\":\"%s\",\"precision\":%.4f,\"recall\":%.4f,\"f1\":%.4f}",
                slot,
                precision,
                recall,
                f1);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
