package com.tableturner.concierge.language;

/** What a message wants done. A message may have several. */
public enum Intent {
    GREET,
    THANKS,
    GOODBYE,
    /** Agrees, and changes nothing: "yes, but 8 pm" is {@link #CHANGE}. */
    YES,
    NO,
    BOOK,
    /** Changes a booking, a proposal, or what was said before. */
    CHANGE,
    CANCEL,
    NEVER_MIND,
    NEW_SEARCH,
    /** Another of the same: "one more". */
    AGAIN,
    SEARCH,
    AVAILABILITY,
    LIST_MINE,
    SHOW,
    WAITLIST_JOIN,
    WAITLIST_SHOW,
    WAITLIST_LEAVE,
    ASK_FACT,
    SIGN_IN,
    SIGN_OUT,
    HELP,
    HUMAN,
    /** Tells the assistant what to be or to reveal. */
    INJECTION,
    ABUSE,
    /** About something else than eating out. */
    OUT_OF_SCOPE,
    /** In a language that is not read here. */
    OTHER_LANGUAGE,
    /** Holds no words at all: empty, signs or emoji. */
    NO_WORDS
}
