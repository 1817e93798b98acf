package com.tableturner.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a file row by row and keeps none of them; {@link #close} completes it and leaves the stream open. */
interface RowWriter extends Closeable {

    void write(List<@Nullable Object> cells) throws IOException;
}
