package com.tableturner.concierge.language;

/**
 * A word, a run of digits or a single sign of a message.
 *
 * @param text in lower case, with plain apostrophes and ASCII digits
 * @param glued whether it follows the token before it without a space
 */
record Token(Kind kind, String text, int start, int end, boolean glued) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isSign() {
        return kind == Kind.SIGN;
    }
}
