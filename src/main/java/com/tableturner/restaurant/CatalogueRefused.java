package com.tableturner.restaurant;

import com.tableturner.base.StartRefused;
import java.util.List;

/**
 * A catalogue that cannot be taken over; nothing of it was written. The message is one line: the first mistake with
 * its file, line and reason, and how many more there are.
 */
public class CatalogueRefused extends StartRefused {

    private final List<String> mistakes;

    CatalogueRefused(List<String> mistakes) {
        super(summary(mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Every mistake found, in the order of the file. */
    public List<String> mistakes() {
        return mistakes;
    }

    private static String summary(List<String> mistakes) {
        var more = mistakes.size() - 1;
        return mistakes.getFirst()
                + (more == 0 ? "" : " (and " + more + (more == 1 ? " more mistake)" : " more mistakes)"));
    }
}
