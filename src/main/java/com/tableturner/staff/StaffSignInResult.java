package com.tableturner.staff;

/** What came of signing in with a user name and a password. */
public sealed interface StaffSignInResult {

    /** @param mustChangePassword whether nothing else may be done before the password is changed */
    record Welcome(boolean mustChangePassword) implements StaffSignInResult {}

    /** Nobody was signed in. */
    sealed interface Refused extends StaffSignInResult {}

    /** No such user name, or not its password: which of the two is not told. */
    record WrongPassword() implements Refused {}

    /**
     * Too many failures in a row.
     *
     * @param waitSeconds how long nothing will be tried
     */
    record Paused(long waitSeconds) implements Refused {}
}
