package com.tableturner.base;

/** What marks a SQLite file as ours. */
public final class DatabaseFile {

    /** {@code PRAGMA application_id}: the letters TTDB. */
    public static final int APPLICATION_ID = 0x54544442;

    private DatabaseFile() {}
}
