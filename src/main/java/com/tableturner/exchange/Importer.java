package com.tableturner.exchange;

import com.tableturner.base.Actor;
import java.util.List;

/** Writes rows of one set through the services that also serve the screens. */
interface Importer {

    /** What became of a record. */
    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    DataSet set();

    /** What is written as one, as the shifts of a weekday are: the rows with the same unit. */
    String unit(ImportRow row);

    /** Rows of different parts know nothing of each other: each part can be tried on its own. */
    String part(ImportRow row);

    /**
     * Writes the rows of one unit, within the running transaction.
     *
     * @throws RuntimeException of the services, or {@link RowRefused}, if they cannot be written
     */
    Outcome write(Actor actor, List<ImportRow> unit);

    /** How many rows of it are taken at once: they keep the single writer for as long as they take. */
    default int mostRows() {
        return 20_000;
    }
}
