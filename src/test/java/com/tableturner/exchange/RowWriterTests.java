package com.tableturner.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowWriterTests {

    private static final int ROWS = 100_000;
    private static final int EACH = 10_000;
    /** What a stream between may hold back, in rows: the zip's and the encoder's buffers. */
    private static final int HELD_BACK = 5_000;

    private final AtomicLong bytes = new AtomicLong();
    private final OutputStream counting = new OutputStream() {
        @Override
        public void write(int one) {
            bytes.incrementAndGet();
        }

        @Override
        public void write(byte[] many, int from, int length) {
            bytes.addAndGet(length);
        }
    };

    private RowWriter open(FileFormat format) throws Exception {
        var columns = DataSet.CLOSE_OUTS.exported();
        return format == FileFormat.CSV ? new CsvWriter(counting, columns) : new XlsxWriter(counting, "x", columns);
    }

    /** What has left the writer is not in its memory, however much that is. */
    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void letsRowsOutAsTheyComeIn(FileFormat format) throws Exception {
        try (var file = open(format)) {
            var before = bytes.get();
            for (var row = 1; row <= ROWS; row++) {
                file.write(List.of("slug-" + row * 31L, "2026-11-27", "T" + row, "19:00", "20:00", "reason " + row));
                if (row % EACH == 0) {
                    var written = bytes.get() - before;
                    assertThat(written).as("bytes for rows up to " + row).isPositive();
                    before = bytes.get();
                }
            }
            var open = bytes.get();
            file.close();
            assertThat(bytes.get() - open).as("bytes that came only at the end").isLessThan(open * HELD_BACK / ROWS);
        }
    }
}
