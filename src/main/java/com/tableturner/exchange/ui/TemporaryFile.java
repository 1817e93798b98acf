package com.tableturner.exchange.ui;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;

/**
 * A file that lies on this machine until its screen is left, readable by this application's user only.
 *
 * @param name as whoever downloads it will see it
 */
record TemporaryFile(Path path, String name, long rows) {

    /** Writes it; nothing stays if that fails or is cancelled. */
    static TemporaryFile write(String name, ToLongFunction<OutputStream> content) {
        var path = create();
        try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
            return new TemporaryFile(path, name, content.applyAsLong(out));
        } catch (IOException failed) {
            delete(path);
            throw new UncheckedIOException(failed);
        } catch (RuntimeException failed) {
            delete(path);
            throw failed;
        }
    }

    static Path create() {
        try {
            var path = Files.createTempFile("table-turner-", ".tmp");
            path.toFile().deleteOnExit();
            return path;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void delete() {
        delete(path);
    }
}
