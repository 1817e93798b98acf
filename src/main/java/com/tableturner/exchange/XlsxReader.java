package com.tableturner.exchange;

import com.tableturner.exchange.ImportRefused.Why;
import com.tableturner.exchange.SourceRow.SourceCell;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads every sheet of an Excel file. Formulas are not worked out: their cells say that they are some. */
final class XlsxReader {

    /** What a file may unpack to; more is a trap, or nothing that anybody filled in by hand. */
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;

    private static final int BUFFER = 65_536;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private XlsxReader() {}

    static void read(Path file, Consumer<SourceRow> rows) {
        requireHarmless(file);
        try (var workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
            workbook.getSheets().forEach(sheet -> each(sheet, rows));
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            throw new ImportRefused(Why.DAMAGED);
        }
    }

    private static void requireHarmless(Path file) {
        var unpacked = 0L;
        var buffer = new byte[BUFFER];
        var isWorkbook = false;
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                isWorkbook |= entry.getName().equals("xl/workbook.xml");
                try (var content = zip.getInputStream(entry)) {
                    for (var read = content.read(buffer); read > 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw new ImportRefused(Why.TOO_LARGE);
                        }
                    }
                }
            }
        } catch (IOException broken) {
            throw new ImportRefused(Why.DAMAGED);
        }
        if (!isWorkbook) {
            throw new ImportRefused(Why.NOT_A_SPREADSHEET);
        }
    }

    private static void each(Sheet sheet, Consumer<SourceRow> rows) {
        try (var all = sheet.openStream()) {
            all.forEach(row -> rows.accept(row(sheet.getName(), row)));
        } catch (IOException broken) {
            throw new ImportRefused(Why.DAMAGED);
        }
    }

    private static SourceRow row(String sheet, Row row) {
        var cells = IntStream.range(0, row.getCellCount())
                .mapToObj(index -> cell(row.getOptionalCell(index).orElse(null)))
                .toList();
        return new SourceRow(sheet, row.getRowNum(), cells);
    }

    private static SourceCell cell(@Nullable Cell cell) {
        if (cell == null) {
            return new SourceCell("", false);
        }
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return new SourceCell("", true);
        }
        if (cell.getType() == CellType.NUMBER) {
            return new SourceCell(number(cell), false);
        }
        var text = cell.getText();
        return new SourceCell(text == null ? "" : SafeText.restore(text), false);
    }

    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null || !isOfTime(format)) {
            return new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        }
        var moment = cell.asDate();
        if (new BigDecimal(cell.getRawValue()).compareTo(BigDecimal.ONE) < 0) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** Whether a number format shows a date or a time: it has letters for them outside of quotes and brackets. */
    private static boolean isOfTime(String format) {
        return format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?i).*[ymdhs].*");
    }
}
