package com.tableturner.concierge.language;

import java.time.ZonedDateTime;
import java.util.Set;

/**
 * In which a message is read.
 *
 * @param now the restaurant's own date and time; its zone also decides whether 3/4 is in March or in April
 * @param asked what the assistant had just asked, empty if nothing
 */
public record Setting(ZonedDateTime now, Set<Asked> asked) {

    public Setting {
        asked = Set.copyOf(asked);
    }

    public Setting(ZonedDateTime now, Asked... asked) {
        this(now, Set.of(asked));
    }

    boolean asks(Asked what) {
        return asked.contains(what);
    }
}
