package com.tableturner.concierge;

import com.tableturner.diner.CodeSent;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a message at once, before any model answers.
 *
 * @param conversation as it is now; it may have become the diner's by this message
 * @param shown the diner's words as they are kept, with marks for secrets
 * @param sent a code that was just sent, which a demo shows on the page; it is kept nowhere
 * @param signedIn whether this message signed the diner in
 * @param answer makes the answer, on whatever thread it is run
 */
public record Reply(
        Conversation conversation, Entry shown, @Nullable CodeSent sent, boolean signedIn, Answering answer) {

    /** The answer to come. */
    public interface Answering {

        /** Answers; blocks until the answer is complete. */
        Entry run(TurnListener listener);

        /** Ends the answer early; what was said until then is kept. */
        void stop();
    }
}
