package com.tableturner.base;

/** The single writer was not free within the time limit. Nothing was written; asking again is safe. */
public class DatabaseBusy extends RuntimeException {

    DatabaseBusy(long waitedMillis) {
        super("The database was busy for " + waitedMillis + " ms; nothing was written");
    }
}
