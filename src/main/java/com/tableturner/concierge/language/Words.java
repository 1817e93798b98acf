package com.tableturner.concierge.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set of words, written with spaces between. */
final class Words {

    private Words() {}

    static Set<String> of(String... lines) {
        var words = new HashSet<String>();
        for (var line : lines) {
            words.addAll(List.of(line.strip().split("\\s+")));
        }
        return Set.copyOf(words);
    }
}
