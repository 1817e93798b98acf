package com.tableturner.concierge.language;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times counted from now: "now", "in an hour", "in 45 minutes", "two hours from now". */
final class RelativeTimes {

    private static final Set<String> FREE = Words.of("free available table tables open seats space room slot slots");

    @Nullable
    Found<ClockTime> at(Tokens tokens, int at, Today today) {
        if (isNow(tokens, at)) {
            return found(today, new Duration(0, 0, ChronoUnit.MINUTES), at + 1);
        }
        if (tokens.is(at, "immediately")
                || tokens.follows(at, "straight", "away")
                || tokens.follows(at, "right", "away")) {
            return found(today, new Duration(0, 0, ChronoUnit.MINUTES), tokens.is(at, "immediately") ? at + 1 : at + 2);
        }
        var in = tokens.is(at, "in") || tokens.is(at, "within");
        var about = in && (tokens.is(at + 1, "about") || tokens.is(at + 1, "around"));
        var length = Duration.at(tokens, about ? at + 2 : in ? at + 1 : at);
        if (length == null || !length.value().isClockTime() || length.value().isVague() && !in) {
            return null;
        }
        var end = length.end();
        if (tokens.follows(end, "from", "now")) {
            return found(today, length.value(), end + 2);
        }
        return in ? found(today, length.value(), tokens.is(end, "time") ? end + 1 : end) : null;
    }

    /** "now" as a wish: alone, or "a table now"; "now can I …" and "that is all for now" are only words. */
    static boolean isNow(Tokens tokens, int at) {
        if (!tokens.is(at, "now")) {
            return false;
        }
        var alone = tokens.size() <= 2 || tokens.size() == 3 && tokens.is(at - 1, "right");
        return alone || FREE.contains(tokens.text(at - 1));
    }

    private static Found<ClockTime> found(Today today, Duration length, int end) {
        if (length.isVague() && length.unit() == ChronoUnit.HOURS) {
            return new Found<>(ClockTime.open(), end);
        }
        var time = length.addTo(today.now(), 1).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return new Found<>(ClockTime.exactly(time), end);
    }
}
