package com.tableturner.concierge.language;

/**
 * How a name is announced.
 *
 * @param strong whether nothing but a name can follow, so that even a word of everyday speech is one
 * @param capitals whether the name must be written with capital letters
 * @param words the fewest words it must have
 * @param group whether "party" must follow it
 */
record NameCue(Part part, boolean strong, boolean capitals, int words, boolean group) {

    /** Which part of the name. */
    enum Part {
        BOTH,
        FIRST,
        LAST
    }

    /** Before "here" or "is my name". */
    static final NameCue BEFORE = new NameCue(Part.BOTH, false, false, 1, false);

    /** Before ", party of 4", and behind a comma at the end. */
    static final NameCue WRITTEN = new NameCue(Part.BOTH, false, true, 2, false);

    /** The whole answer to the question for a name. */
    static final NameCue ANSWER = new NameCue(Part.BOTH, true, false, 1, false);
}
