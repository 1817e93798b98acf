package com.tableturner.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A CSV file as RFC 4180 has it, in UTF-8, with the byte order mark by which Excel knows that. */
final class CsvWriter implements RowWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer text;
    private final CSVPrinter csv;

    CsvWriter(OutputStream out, List<Column> columns) throws IOException {
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(columns.stream().map(Column::name));
    }

    @Override
    public void write(List<@Nullable Object> cells) throws IOException {
        for (var cell : cells) {
            csv.print(cell instanceof String words ? SafeText.guard(words) : cell);
        }
        csv.println();
    }

    @Override
    public void close() throws IOException {
        text.flush();
    }
}
