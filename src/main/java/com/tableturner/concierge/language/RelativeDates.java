package com.tableturner.concierge.language;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days counted from today or from another day: "tomorrow", "in 3 days", "a week from Friday", "in half an hour". */
final class RelativeDates implements DateRule {

    private static final Set<String> ABOUT =
            Words.of("about around exactly approximately roughly like another just maybe");
    private static final Set<String> COMING = Words.of("coming next following");
    private static final Set<String> SPANS = Words.of("days weeks months");
    private final DateRule anchors;
    private final DateRule besides;

    /** @param anchors the days that others can be counted from */
    RelativeDates(DateRule anchors) {
        this.anchors = anchors;
        this.besides = new DatesBeside(anchors);
    }

    @Override
    public @Nullable Found<Reading<LocalDate>> at(Tokens tokens, int at, Today today) {
        if (RelativeTimes.isNow(tokens, at)) {
            return new Found<>(clear(today.date()), at + 1);
        }
        var named = NamedDays.at(tokens, at);
        if (named != null) {
            return named(tokens, named, today);
        }
        var beside = besides.at(tokens, at, today);
        if (beside != null) {
            return beside;
        }
        var counted = counted(tokens, at, today);
        return counted != null ? counted : ahead(tokens, at, today);
    }

    /** A day with a name, and what may stand behind it: "tomorrow week", "tomorrow or the day after". */
    private static Found<Reading<LocalDate>> named(Tokens tokens, Found<Integer> named, Today today) {
        if (tokens.follows(named.end(), "or", "the", "day", "after")) {
            var first = today.date().plusDays(named.value());
            return new Found<>(Readings.oneOf(List.of(first, first.plusDays(1))), named.end() + 4);
        }
        if (tokens.follows(named.end(), "next", "week")) {
            return new Found<>(clear(today.date().plusDays(named.value()).plusWeeks(1)), named.end() + 2);
        }
        var weeks = weeksBehind(tokens, named.end());
        return new Found<>(
                clear(today.date().plusDays(named.value()).plusWeeks(weeks)),
                weeks > 0 ? named.end() + 1 : named.end());
    }

    /** "tomorrow week", "today fortnight". */
    private static int weeksBehind(Tokens tokens, int at) {
        return tokens.is(at, "week") ? 1 : tokens.is(at, "fortnight") ? 2 : 0;
    }

    private static Reading<LocalDate> clear(LocalDate date) {
        return new Reading.Clear<>(date);
    }

    /** "3 days from now", "a week from Friday", "a fortnight tomorrow", "2 days before Christmas", "a week ago". */
    private @Nullable Found<Reading<LocalDate>> counted(Tokens tokens, int at, Today today) {
        var length = Duration.at(tokens, at);
        if (length == null) {
            return null;
        }
        var next = length.end();
        var word = tokens.text(next);
        if (word.equals("ago")) {
            return new Found<>(shifted(today, length.value(), -1), next + 1);
        }
        if (word.equals("time") && length.value().unit() != ChronoUnit.HOURS) {
            return new Found<>(shifted(today, length.value(), 1), next + 1);
        }
        if (word.equals("later") || word.equals("hence") || tokens.follows(next, "from", "now")) {
            return new Found<>(shifted(today, length.value(), 1), next + (word.equals("from") ? 2 : 1));
        }
        return length.value().isClockTime() ? null : fromAnchor(tokens, next, today, length.value());
    }

    private @Nullable Found<Reading<LocalDate>> fromAnchor(Tokens tokens, int at, Today today, Duration length) {
        var word = tokens.text(at);
        var back = word.equals("before");
        var linked = back || word.equals("from") || word.equals("after") || word.equals("on") || word.equals("to");
        var next = linked ? at + 1 : at;
        if (tokens.is(next, "the") && !tokens.is(next + 1, "day")) {
            next++;
        }
        var anchor = anchors.at(tokens, next, today);
        if (anchor == null) {
            var day = NamedDays.at(tokens, next);
            anchor = day == null ? null : day.map(days -> clear(today.date().plusDays(days)));
        }
        if (anchor == null || !(anchor.value() instanceof Reading.Clear<LocalDate> clear)) {
            return null;
        }
        var several = length.unit() != ChronoUnit.DAYS || linked;
        return several ? new Found<>(clear(length.addTo(clear.value(), back ? -1 : 1)), anchor.end()) : null;
    }

    /** "in 3 days", "in a week's time", "after two weeks", "in 2 weeks and 3 days", "in half an hour". */
    private @Nullable Found<Reading<LocalDate>> ahead(Tokens tokens, int at, Today today) {
        if (!tokens.is(at, "in") && !tokens.is(at, "after") && !tokens.is(at, "within")) {
            return null;
        }
        if (tokens.is(at + 1, "the") && tokens.isAny(at + 2, COMING)) {
            var few = tokens.is(at + 3, "few") ? at + 4 : at + 3;
            return tokens.isAny(few, SPANS) ? new Found<>(Readings.unnamed(), few + 1) : null;
        }
        var length = Duration.at(tokens, tokens.isAny(at + 1, ABOUT) ? at + 2 : at + 1);
        if (length == null) {
            return null;
        }
        var reading = shifted(today, length.value(), 1);
        var end = length.end();
        if (tokens.is(end, "or") && Numbers.cardinal(tokens, end + 1) != null) {
            return new Found<>(Readings.unnamed(), end + 2);
        }
        while (tokens.is(end, "and") && Duration.at(tokens, end + 1) instanceof Found<Duration> more) {
            if (reading instanceof Reading.Clear<LocalDate> clear
                    && !more.value().isClockTime()) {
                reading = clear(more.value().addTo(clear.value(), 1));
            }
            end = more.end();
        }
        end = tokens.is(end, "time") ? end + 1 : tokens.follows(end, "from", "now") ? end + 2 : end;
        return new Found<>(reading, end);
    }

    private static Reading<LocalDate> shifted(Today today, Duration length, int sign) {
        if (length.isVague()) {
            return Readings.unnamed();
        }
        return clear(
                length.isClockTime()
                        ? length.addTo(today.now(), sign).toLocalDate()
                        : length.addTo(today.date(), sign));
    }
}
