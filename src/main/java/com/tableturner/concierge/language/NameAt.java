package com.tableturner.concierge.language;

import java.util.List;

/** The words of a name, and the token after them. */
record NameAt(List<Part> tokens, int end) {

    /** One word of a name; "O'Brien-Shah" is one. */
    record Part(int from, int to) {}
}
