package com.tableturner.exchange;

import java.util.List;

/** A row that makes no sense here: the column and a short key of what is wrong with it. */
class RowRefused extends RuntimeException {

    private final String column;
    private final String why;
    private final List<String> details;

    RowRefused(String column, String why, String... details) {
        super(column + " is " + why);
        this.column = column;
        this.why = why;
        this.details = List.of(details);
    }

    RowProblem in(ImportRow row) {
        return new RowProblem(row.sheet(), row.line(), column, why, details);
    }
}
