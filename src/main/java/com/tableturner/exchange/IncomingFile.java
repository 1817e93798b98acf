package com.tableturner.exchange;

import java.nio.file.Path;

/**
 * A file as somebody sent it.
 *
 * @param content where it lies for now
 * @param name as the sender calls it
 */
public record IncomingFile(Path content, String name) {

    /** The largest that is taken, in bytes. */
    public static final long MOST_BYTES = 20L * 1024 * 1024;
}
