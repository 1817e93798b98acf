package com.tableturner.exchange;

import java.util.List;

/** A file that no row of can be read; nothing was written. */
public class ImportRefused extends RuntimeException {

    /** What is wrong with the whole file. */
    public enum Why {
        TOO_LARGE,
        EMPTY,
        NOT_A_SPREADSHEET,
        OLD_EXCEL,
        DAMAGED,
        NOT_UTF_8,
        NO_ROWS,
        TOO_MANY_ROWS,
        MISSING_COLUMNS,
        UNKNOWN_COLUMNS,
        TWICE_THE_SAME_COLUMN
    }

    private final Why why;
    private final List<String> details;

    ImportRefused(Why why, String... details) {
        super(why + " " + List.of(details));
        this.why = why;
        this.details = List.of(details);
    }

    public Why why() {
        return why;
    }

    /** What it is about, as names of columns or a limit. */
    public List<String> details() {
        return details;
    }
}
