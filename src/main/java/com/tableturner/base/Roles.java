package com.tableturner.base;

/** The roles an actor can have; a session is diner or staff, never both. */
public final class Roles {

    public static final String DINER = "DINER";
    public static final String HOST = "HOST";
    public static final String STAFF = "STAFF";
    public static final String MANAGER = "MANAGER";
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
