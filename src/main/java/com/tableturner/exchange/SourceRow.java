package com.tableturner.exchange;

import java.util.List;

/** A row of a file as it was read, before anything in it means something. */
record SourceRow(String sheet, int line, List<SourceCell> cells) {

    /**
     * A cell.
     *
     * @param text numbers and dates as a CSV file would have them
     * @param formula whether it is one; its result is not looked at
     */
    record SourceCell(String text, boolean formula) {}

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank() && !cell.formula());
    }
}
