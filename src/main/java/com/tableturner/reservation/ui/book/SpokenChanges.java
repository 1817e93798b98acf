package com.tableturner.reservation.ui.book;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.LiveRegion;
import com.tableturner.reservation.DayAvailability;
import java.time.Duration;
import java.time.Instant;

/** Says aloud which times others took: one sentence for all of them, and not more often than one can listen. */
class SpokenChanges extends LiveRegion {

    private static final Duration QUIET = Duration.ofSeconds(5);

    private Instant last = Instant.MIN;

    void say(String words, Instant now) {
        last = now;
        say(words);
    }

    void sayTaken(DayAvailability before, DayAvailability after, Instant now) {
        var taken = before.slots().stream()
                .filter(slot -> slot.isOpen() && !after.slots().get(slot.slot()).isOpen())
                .map(slot -> Formats.time(slot.time()))
                .toList();
        if (!taken.isEmpty() && before.date().equals(after.date()) && last.isBefore(now.minus(QUIET))) {
            say(TimeTexts.text("book.now-taken", String.join(", ", taken)), now);
        }
    }
}
