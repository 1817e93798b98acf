package com.tableturner.exchange;

import java.util.List;

/**
 * What an import would do, or has done.
 *
 * @param rows how many the file has
 * @param added how many records are new
 * @param changed how many are changed
 * @param unchanged how many are there already, just so
 * @param problems by their place in the file; with any, nothing is written
 */
public record ImportReport(int rows, int added, int changed, int unchanged, List<RowProblem> problems) {

    public ImportReport {
        problems = List.copyOf(problems);
    }

    public boolean canBeWritten() {
        return problems.isEmpty() && added + changed > 0;
    }
}
