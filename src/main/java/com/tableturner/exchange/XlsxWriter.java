package com.tableturner.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel file. Text goes into its cell and not into the table of shared strings, which would grow with the file; what
 * is beyond the rows that one sheet can have goes on in the next.
 */
final class XlsxWriter implements RowWriter {

    /** Rows of a sheet, its head included, as Excel has it. */
    private static final int SHEET_ROWS = 1_048_576;

    private static final int FLUSHED_ROWS = 500;
    private static final String DATES = "yyyy-mm-dd";

    private final Workbook workbook;
    private final String name;
    private final List<Column> columns;
    private int sheets;
    private int row;
    private Worksheet sheet;

    XlsxWriter(OutputStream out, String name, List<Column> columns) throws IOException {
        this.workbook = new Workbook(out, "Table Turner", "1.0");
        this.name = name;
        this.columns = columns;
        this.sheet = begin();
    }

    private Worksheet begin() throws IOException {
        sheets++;
        var begun = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        begun.freezePane(0, 1);
        for (var index = 0; index < columns.size(); index++) {
            begun.inlineString(0, index, columns.get(index).name());
            begun.style(0, index).bold().set();
        }
        row = 1;
        return begun;
    }

    @Override
    public void write(List<@Nullable Object> cells) throws IOException {
        if (row == SHEET_ROWS) {
            sheet.finish();
            sheet = begin();
        }
        for (var index = 0; index < cells.size(); index++) {
            cell(index, cells.get(index));
        }
        row++;
        if (row % FLUSHED_ROWS == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format(DATES).set();
            }
            default -> sheet.inlineString(row, column, SafeText.guard(value.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
