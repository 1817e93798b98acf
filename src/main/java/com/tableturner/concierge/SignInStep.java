package com.tableturner.concierge;

/**
 * How far signing in by this message got.
 *
 * @param detail digits the diner may see: the number's ending, tries left, or minutes to wait
 */
public record SignInStep(Outcome outcome, String detail) {

    public static final SignInStep NONE = new SignInStep(Outcome.NONE, "");

    /** What came of a phone number or a code in the message. */
    public enum Outcome {
        NONE,
        CODE_SENT,
        SIGNED_IN,
        WRONG_CODE,
        TRIES_USED_UP,
        CODE_EXPIRED,
        NOT_A_NUMBER,
        TOO_MANY_CODES,
        /** A code is awaited, and the message holds none. */
        WAITING,
        /** Somebody is signed in already. */
        NOT_NEEDED
    }
}
