package com.tableturner.exchange;

import java.util.List;

/**
 * What is wrong in one place of a file.
 *
 * @param sheet the sheet's name; empty in a CSV file
 * @param line counted from 1, as spreadsheets and editors show it
 * @param column as its head names it; empty where the row as a whole is meant
 * @param why a short key of what is wrong, as in {@code not-a-number}
 * @param details what it is about, for the words
 */
public record RowProblem(String sheet, int line, String column, String why, List<String> details) {

    public RowProblem {
        details = List.copyOf(details);
    }
}
