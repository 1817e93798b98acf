package com.tableturner.insight;

import java.time.LocalDate;
import java.util.Locale;

/** Says every two seconds how far the demo data is. */
final class DemoProgress {

    private static final long EVERY_NANOS = 2_000_000_000L;

    private final long all;
    private long made;
    private long said = System.nanoTime();

    DemoProgress(long all) {
        this.all = all;
    }

    void made(int more, LocalDate date) {
        made += more;
        var now = System.nanoTime();
        if (now - said > EVERY_NANOS) {
            said = now;
            System.out.printf(
                    Locale.ENGLISH, "  %,d of %,d reservations (%d %%), at %s%n", made, all, 100 * made / all, date);
        }
    }
}
