package com.tableturner.restaurant;

import java.util.List;

/** A table is not ended: these parties have it. */
public class TablePromised extends RuntimeException {

    private final transient List<TablePromises.Promise> promises;
    private final String table;

    TablePromised(String table, List<TablePromises.Promise> promises) {
        super("Table " + table + " is promised to " + promises);
        this.table = table;
        this.promises = List.copyOf(promises);
    }

    /** The table's number. */
    public String table() {
        return table;
    }

    /** The first of them, soonest first. */
    public List<TablePromises.Promise> promises() {
        return promises;
    }
}
