package com.tableturner.exchange;

import com.tableturner.exchange.ImportRefused.Why;
import com.tableturner.exchange.SourceRow.SourceCell;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file in UTF-8; commas, semicolons or tabs between its cells, as its first line has them. */
final class CsvReader {

    private static final int BYTE_ORDER_MARK = '\uFEFF';
    private static final int LOOKED_AT = 4_096;

    private CsvReader() {}

    static void read(Path file, Consumer<SourceRow> rows) {
        try (var text = open(file)) {
            var format =
                    CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get();
            try (var parser = CSVParser.parse(text, format)) {
                each(parser, rows);
            }
        } catch (CharacterCodingException foreign) {
            throw new ImportRefused(Why.NOT_UTF_8);
        } catch (IOException | UncheckedIOException cut) {
            throw cut.getCause() instanceof CharacterCodingException
                    ? new ImportRefused(Why.NOT_UTF_8)
                    : new ImportRefused(Why.DAMAGED);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(LOOKED_AT);
        var line = new StringBuilder();
        for (var sign = text.read(); sign >= 0 && sign != '\n' && line.length() < LOOKED_AT - 1; sign = text.read()) {
            line.append((char) sign);
        }
        text.reset();
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        sign -> line.chars().filter(one -> one == sign).count()))
                .orElseThrow();
    }

    private static void each(CSVParser parser, Consumer<SourceRow> rows) {
        var records = parser.iterator();
        var line = 1;
        while (records.hasNext()) {
            rows.accept(row(records.next(), line));
            line = (int) parser.getCurrentLineNumber() + 1;
        }
    }

    private static SourceRow row(CSVRecord csv, int line) {
        var cells = StreamSupport.stream(csv.spliterator(), false)
                .map(cell -> new SourceCell(SafeText.restore(cell), false))
                .toList();
        return new SourceRow("", line, cells);
    }
}
