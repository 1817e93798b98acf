package com.tableturner.diner;

import java.io.Serializable;

/** What became of a code that was typed. */
public sealed interface SignInResult extends Serializable {

    /**
     * The code was right.
     *
     * @param nameMissing whether the diner has yet to be asked for a name
     */
    record Welcome(SignedInDiner diner, boolean nameMissing) implements SignInResult {}

    /** The code was not right, or can no longer be. */
    sealed interface Refused extends SignInResult {}

    /** Not the code that was sent last; it may be tried again. */
    record WrongCode(int triesLeft) implements Refused {}

    /** The code has been guessed at as often as it may be; a new one is needed. */
    record TriesUsedUp() implements Refused {}

    /** The code has ended, was used, or was never asked for; a new one is needed. */
    record CodeExpired() implements Refused {}
}
