package com.tableturner.exchange;

import com.tableturner.exchange.ImportRefused.Why;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Consumer;

/** Knows a file by what is in it, whatever it is called, and reads it row by row. */
final class SourceFile {

    private static final int LOOKED_AT = 4_096;
    private static final int ZIP = 0x504B0304;
    private static final int OLD_OFFICE = 0xD0CF11E0;
    private static final int SIGNATURE = 4;

    private SourceFile() {}

    /**
     * @throws ImportRefused if it is no spreadsheet, or cannot be read to its end
     */
    static void read(IncomingFile file, Consumer<SourceRow> rows) {
        try {
            var size = Files.size(file.content());
            if (size > IncomingFile.MOST_BYTES) {
                throw new ImportRefused(Why.TOO_LARGE);
            }
            if (size == 0) {
                throw new ImportRefused(Why.EMPTY);
            }
            if (isZip(file)) {
                XlsxReader.read(file.content(), rows);
            } else {
                CsvReader.read(file.content(), rows);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isZip(IncomingFile file) throws IOException {
        byte[] start;
        try (var content = Files.newInputStream(file.content())) {
            start = content.readNBytes(LOOKED_AT);
        }
        var signature = 0;
        for (var index = 0; index < Math.min(SIGNATURE, start.length); index++) {
            signature = signature << Byte.SIZE | start[index] & 0xFF;
        }
        if (signature == ZIP) {
            return true;
        }
        if (signature == OLD_OFFICE) {
            throw new ImportRefused(Why.OLD_EXCEL);
        }
        for (var one : start) {
            if (one == 0) {
                throw new ImportRefused(Why.NOT_A_SPREADSHEET);
            }
        }
        return false;
    }
}
