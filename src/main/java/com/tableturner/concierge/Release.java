package com.tableturner.concierge;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lets an answer out sentence by sentence, each only after it was checked together with all that went before: what was
 * once on the screen may have been read, and cannot be taken back by replacing it.
 */
final class Release {

    /** An answer that is known to be true is let out word by word. */
    static final Check TRUSTED = (answer, whole) -> Optional.empty();

    private static final String SENTENCE_ENDS = ".!?";

    private final Check check;
    private final Consumer<String> out;
    private final StringBuilder text = new StringBuilder();
    private int released;
    private boolean closed;

    Release(Check check, Consumer<String> out) {
        this.check = check;
        this.out = out;
    }

    /** Looks for what is wrong with an answer, of which more may follow unless it is whole. */
    interface Check {
        Optional<String> problem(String answer, boolean whole);
    }

    /** The answer says what must not be shown; what was let out of it is true. */
    static final class Ungrounded extends RuntimeException {
        Ungrounded(String problem) {
            super(problem);
        }
    }

    synchronized void add(String more) {
        if (closed) {
            return;
        }
        text.append(more);
        letOut(check == TRUSTED ? text.length() : lastSentenceEnd(), false);
    }

    /** Nothing follows: checks the answer as a whole and lets out its rest. */
    synchronized void finish() {
        if (!closed) {
            letOut(text.length(), true);
        }
    }

    /** Whatever still comes is not let out. */
    synchronized void close() {
        closed = true;
    }

    /** What was let out so far. */
    synchronized String released() {
        return text.substring(0, released).strip();
    }

    private void letOut(int end, boolean whole) {
        if (end <= released && !whole) {
            return;
        }
        check.problem(text.substring(0, end), whole).ifPresent(problem -> {
            throw new Ungrounded(problem);
        });
        if (end > released) {
            out.accept(text.substring(released, end));
            released = end;
        }
    }

    /** Behind the last full stop or line that surely ended: not in the middle of a bold name, nor of 4.5. */
    private int lastSentenceEnd() {
        for (var end = text.length() - 1; end > released; end--) {
            var before = text.charAt(end - 1);
            var ends = text.charAt(end) == '\n'
                    || Character.isWhitespace(text.charAt(end)) && SENTENCE_ENDS.indexOf(before) >= 0;
            if (ends && !isInsideBold(end)) {
                return end + 1;
            }
        }
        return released;
    }

    private boolean isInsideBold(int end) {
        var marks = 0;
        for (var at = text.indexOf("**"); at >= 0 && at < end; at = text.indexOf("**", at + 2)) {
            marks++;
        }
        return marks % 2 == 1;
    }
}
