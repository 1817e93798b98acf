package com.tableturner.concierge.language;

import java.util.BitSet;

/** The characters of a message that are spoken for: a phone number holds no time. */
final class Taken {

    private final BitSet characters = new BitSet();

    void add(Span span) {
        characters.set(span.start(), span.end());
    }

    /** What either of them holds. */
    Taken and(Taken other) {
        var both = new Taken();
        both.characters.or(characters);
        both.characters.or(other.characters);
        return both;
    }

    boolean at(Tokens tokens, int token) {
        return overlaps(new Span(tokens.at(token).start(), tokens.at(token).end()));
    }

    boolean overlaps(Span span) {
        var next = characters.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
