package com.tableturner.concierge;

/** Hears an answer as it comes. Called on other threads than the one that asked. */
public interface TurnListener {

    /** More of the answer's text. */
    void text(String more);

    /** What is being looked up. */
    void looked(String words);

    /** What was said of this answer so far is void: another model starts again. */
    void restart(String model);

    /** The answer is complete, and kept. */
    void done(Entry answer);
}
