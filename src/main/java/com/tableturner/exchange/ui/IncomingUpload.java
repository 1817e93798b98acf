package com.tableturner.exchange.ui;

import com.tableturner.exchange.IncomingFile;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes a file in, as far as it is not too large: no more than that is ever read. */
class IncomingUpload implements UploadHandler {

    private static final int BUFFER = 65_536;

    private final SerializableConsumer<IncomingFile> arrived;
    private final Runnable tooLarge;

    IncomingUpload(SerializableConsumer<IncomingFile> arrived, Runnable tooLarge) {
        this.arrived = arrived;
        this.tooLarge = tooLarge;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var path = TemporaryFile.create();
        if (event.getFileSize() > IncomingFile.MOST_BYTES || !copy(event.getInputStream(), path)) {
            TemporaryFile.delete(path);
            ui.access(tooLarge::run);
            return;
        }
        var file = new IncomingFile(path, event.getFileName());
        ui.access(() -> arrived.accept(file));
    }

    private static boolean copy(InputStream from, Path to) throws IOException {
        var buffer = new byte[BUFFER];
        var total = 0L;
        try (var out = Files.newOutputStream(to)) {
            for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                total += read;
                if (total > IncomingFile.MOST_BYTES) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }
}
