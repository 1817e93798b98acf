package com.tableturner.base.ui;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that should not happen, written to the log with its cause under a reference that can be read aloud. */
record Fault(String reference) {

    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);
    private static final int REFERENCES = 0x10000;

    static Fault log(Throwable cause) {
        var reference =
                String.format(Locale.ROOT, "%04X", RandomGenerator.getDefault().nextInt(REFERENCES));
        LOG.error("Fault {}", reference, cause);
        return new Fault(reference);
    }
}
