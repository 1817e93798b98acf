package com.tableturner.concierge.language;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns times into mentions: decides their half of the day by the words around, joins "7 to 9", reads "evening". */
final class TimeRanges {

    private static final Set<String> AFTER = Words.of("after from past");
    private static final Set<String> BEFORE = Words.of("before until till");
    private static final Set<String> BETWEEN = Words.of("- – — to and or till until /");
    private static final Set<String> CHANGING =
            Words.of("change move switch shift reschedule changed moved push update modify");
    private static final int REACH = 7;
    private static final LocalTime LAST = LocalTime.of(23, 0);
    private static final LocalTime FIRST = LocalTime.of(11, 0);

    private final Stances stances;

    TimeRanges(Stances stances) {
        this.stances = stances;
    }

    List<Mention.Time> mentions(Tokens tokens, List<Value.OfTime> times) {
        var mentions = new ArrayList<Mention.Time>();
        for (var i = 0; i < times.size(); i++) {
            var time = times.get(i);
            var next = i + 1 < times.size() ? times.get(i + 1) : null;
            if (next != null && isJoined(tokens, time, next)) {
                mentions.add(joined(tokens, time, next));
                i++;
            } else {
                mentions.add(mention(tokens, time));
            }
        }
        if (mentions.isEmpty()) {
            parts(tokens, mentions);
        }
        return mentions;
    }

    private static boolean isJoined(Tokens tokens, Value.OfTime time, Value.OfTime next) {
        if (next.start() - time.end() != 1 || !tokens.isAny(time.end(), BETWEEN)) {
            return false;
        }
        if (tokens.is(time.start() - 1, "from") && changes(tokens, time.start() - 1)) {
            return false;
        }
        return !tokens.is(time.end(), "and") || tokens.is(time.start() - 1, "between");
    }

    /** "change it from 7 to 8" names no range. */
    private static boolean changes(Tokens tokens, int before) {
        for (var at = before; at > before - REACH; at--) {
            if (tokens.isAny(at, CHANGING)) {
                return true;
            }
        }
        return false;
    }

    private Mention.Time joined(Tokens tokens, Value.OfTime first, Value.OfTime second) {
        var around = around(tokens, first.start(), second.end());
        var half = second.time().half();
        var start = first.time().half() == null && half != null ? first.time().in(half) : first.time();
        start = start.part() == null && start.half() == null && second.time().part() != null
                ? start.in(second.time().part())
                : start;
        var low = start.resolve(around).certain();
        var high = second.time().resolve(around).certain();
        var span = tokens.span(first.start(), second.end());
        var stance = stances.of(tokens, first.start(), second.end());
        if (low.isEmpty() || high.isEmpty()) {
            return new Mention.Time(span, new Reading.Impossible<>(), Optional.empty(), stance);
        }
        var either = tokens.is(first.end(), "or") || tokens.is(first.end(), "/");
        var range = either || low.get().isAfter(high.get())
                ? Optional.<TimeRange>empty()
                : Optional.of(new TimeRange(low.get(), high.get()));
        return new Mention.Time(span, Readings.oneOf(List.of(low.get(), high.get())), range, stance);
    }

    private Mention.Time mention(Tokens tokens, Value.OfTime value) {
        var reading = value.time().resolve(around(tokens, value.start(), value.end()));
        var range = reading.certain().flatMap(time -> openRange(tokens, value.start(), value.end(), time));
        var stance = stances.of(tokens, value.start(), value.end());
        return new Mention.Time(tokens.span(value.start(), value.end()), reading, range, stance);
    }

    /** "after 8", "any time before 7". */
    private static Optional<TimeRange> openRange(Tokens tokens, int at, int end, LocalTime time) {
        if (tokens.isAny(at - 1, AFTER)
                && (!tokens.is(at - 1, "from") || tokens.is(at - 2, "anytime") || tokens.is(at - 2, "time"))) {
            return time.isAfter(LAST) ? Optional.empty() : Optional.of(new TimeRange(time, LAST));
        }
        if (tokens.follows(at - 2, "later", "than") && !tokens.is(at - 3, "no") || isOnwards(tokens, end)) {
            return Optional.of(new TimeRange(time, time.isAfter(LAST) ? time : LAST));
        }
        var before = tokens.isAny(at - 1, BEFORE)
                || tokens.follows(at - 2, "earlier", "than")
                || tokens.follows(at - 3, "no", "later", "than");
        return before && time.isAfter(FIRST) ? Optional.of(new TimeRange(FIRST, time)) : Optional.empty();
    }

    private static boolean isOnwards(Tokens tokens, int at) {
        return tokens.is(at, "onwards")
                || tokens.is(at, "onward")
                || tokens.follows(at, "or", "later")
                || tokens.follows(at, "or", "after");
    }

    /** The nearest word for a part of the day. */
    private static @Nullable DayPart around(Tokens tokens, int from, int to) {
        for (var distance = 0; distance < REACH; distance++) {
            var behind = DayParts.at(tokens, to + distance);
            if (behind != null) {
                return behind;
            }
            var before = DayParts.at(tokens, from - 1 - distance);
            if (before != null) {
                return before;
            }
        }
        return null;
    }

    private void parts(Tokens tokens, List<Mention.Time> mentions) {
        for (var at = 0; at < tokens.size(); at++) {
            var any = tokens.is(at, "anytime") || tokens.follows(at, "any", "time");
            if (any) {
                mentions.add(new Mention.Time(
                        tokens.span(at, tokens.is(at, "any") ? at + 2 : at + 1),
                        Readings.unnamed(),
                        Optional.of(new TimeRange(FIRST, LAST)),
                        stances.of(tokens, at, at + 1)));
                return;
            }
            var part = DayParts.at(tokens, at);
            if (part != null) {
                var end = part == DayPart.LATE ? at + 2 : at + 1;
                mentions.add(new Mention.Time(
                        tokens.span(at, Math.min(end, tokens.size())),
                        Readings.unnamed(),
                        Optional.of(part.range()),
                        stances.of(tokens, at, end)));
                at = end - 1;
            }
        }
    }
}
