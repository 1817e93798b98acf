package com.tableturner.concierge.language;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days counted from today or from another day: "tomorrow", "in 3 days", "a week from Friday", "in half an hour". */
final class RelativeDates implements DateRule {

    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("today", 0),
            Map.entry("todays", 0),
            Map.entry("today's", 0),
            Map.entry("tonight", 0),
            Map.entry("tonight's", 0),
            Map.entry("tonite", 0),
            Map.entry("tonigt", 0),
            Map.entry("tonigh", 0),
            Map.entry("tonihgt", 0),
            Map.entry("tody", 0),
            Map.entry("toady", 0),
            Map.entry("tomorrow", 1),
            Map.entry("tomorrow's", 1),
            Map.entry("tomorrows", 1),
            Map.entry("tomorow", 1),
            Map.entry("tommorow", 1),
            Map.entry("tommorrow", 1),
            Map.entry("tomorro", 1),
            Map.entry("tomoroww", 1),
            Map.entry("tmrw", 1),
            Map.entry("tmrrw", 1),
            Map.entry("tmr", 1),
            Map.entry("tmw", 1),
            Map.entry("tomoz", 1),
            Map.entry("overmorrow", 2),
            Map.entry("yesterday", -1));

    private static final Set<String> THIS = Words.of("this later");
    private static final Set<String> PARTS = Words.of("evening afternoon morning night eve lunchtime");
    private static final Set<String> AFTER = Words.of("after from following");
    private static final Set<String> ABOUT =
            Words.of("about around exactly approximately roughly like another just maybe");
    private static final int LONGEST_WORD = 10;

    private final DateRule anchors;

    /** @param anchors the days that others can be counted from */
    RelativeDates(DateRule anchors) {
        this.anchors = anchors;
    }

    @Override
    public @Nullable Found<Reading<LocalDate>> at(Tokens tokens, int at, Today today) {
        if (RelativeTimes.isNow(tokens, at)) {
            return new Found<>(clear(today.date()), at + 1);
        }
        var named = named(tokens, at);
        if (named != null) {
            if (tokens.follows(named.end(), "or", "the", "day", "after")) {
                var first = today.date().plusDays(named.value());
                return new Found<>(Readings.oneOf(List.of(first, first.plusDays(1))), named.end() + 4);
            }
            var weeks = weeksBehind(tokens, named.end());
            return new Found<>(
                    clear(today.date().plusDays(named.value()).plusWeeks(weeks)),
                    weeks > 0 ? named.end() + 1 : named.end());
        }
        var beside = beside(tokens, at, today);
        beside = beside != null ? beside : weekdayBeside(tokens, at, today);
        if (beside != null) {
            return beside;
        }
        var counted = counted(tokens, at, today);
        return counted != null ? counted : ahead(tokens, at, today);
    }

    /** "tomorrow week", "today fortnight". */
    private static int weeksBehind(Tokens tokens, int at) {
        return tokens.is(at, "week") ? 1 : tokens.is(at, "fortnight") ? 2 : 0;
    }

    /** "the Saturday before Christmas". */
    private @Nullable Found<Reading<LocalDate>> weekdayBeside(Tokens tokens, int at, Today today) {
        var weekday = WeekdayDates.weekday(tokens, tokens.is(at, "the") ? at + 1 : at);
        var after = weekday != null && tokens.is(weekday.end(), "after");
        if (weekday == null || !after && !tokens.is(weekday.end(), "before")) {
            return null;
        }
        var anchor = anchors.at(tokens, weekday.end() + 1, today);
        if (anchor == null || !(anchor.value() instanceof Reading.Clear<LocalDate> day)) {
            return null;
        }
        var adjuster = after ? TemporalAdjusters.next(weekday.value()) : TemporalAdjusters.previous(weekday.value());
        return new Found<>(clear(day.value().with(adjuster)), anchor.end());
    }

    /** "the day before Christmas", "the day after New Year's Day". */
    private @Nullable Found<Reading<LocalDate>> beside(Tokens tokens, int at, Today today) {
        var start = tokens.is(at, "the") ? at + 1 : at;
        var after = tokens.isAny(start + 1, AFTER);
        var day = tokens.is(start, "day") || tokens.is(start, "night") || tokens.is(start, "evening");
        if (!day || !after && !tokens.is(start + 1, "before")) {
            return null;
        }
        var anchor = anchors.at(tokens, start + 2, today);
        if (anchor == null || !(anchor.value() instanceof Reading.Clear<LocalDate> clear)) {
            return null;
        }
        return new Found<>(clear(clear.value().plusDays(after ? 1 : -1)), anchor.end());
    }

    private static Reading<LocalDate> clear(LocalDate date) {
        return new Reading.Clear<>(date);
    }

    /** "today", "this evening", "the day after tomorrow" and the like, as days from today. */
    private static @Nullable Found<Integer> named(Tokens tokens, int at) {
        var days = word(tokens, at);
        if (days != null) {
            return new Found<>(days, at + 1);
        }
        if (tokens.isAny(at, THIS) && (tokens.isAny(at + 1, PARTS) || tokens.is(at + 1, "today"))) {
            return new Found<>(0, at + 2);
        }
        if (tokens.is(at, "2")
                && tokens.at(at + 1).glued()
                && tokens.text(at + 1).matches("m+or+ow?|nite|night|day")) {
            return new Found<>(tokens.text(at + 1).contains("m") ? 1 : 0, at + 2);
        }
        var same = tokens.is(at, "this") || tokens.is(at, "same");
        if (same && (tokens.is(at + 1, "time") || tokens.is(at + 1, "day")) && tokens.follows(at + 2, "next", "week")) {
            return new Found<>(7, at + 4);
        }
        if (tokens.follows(at, "last", "night")) {
            return new Found<>(-1, at + 2);
        }
        return aroundTomorrow(tokens, at);
    }

    private static @Nullable Found<Integer> aroundTomorrow(Tokens tokens, int at) {
        var start = tokens.is(at, "the") ? at + 1 : at;
        if (!tokens.is(start, "day")) {
            return null;
        }
        if (tokens.follows(start + 1, "after", "next")) {
            return new Found<>(2, start + 3);
        }
        var anchor = word(tokens, start + 2);
        if (anchor == null || anchor == 0 && tokens.is(start + 1, "from")) {
            return null;
        }
        if (tokens.isAny(start + 1, AFTER)) {
            return new Found<>(anchor + 1, start + 3);
        }
        return tokens.is(start + 1, "before") ? new Found<>(anchor - 1, start + 3) : null;
    }

    private static @Nullable Integer word(Tokens tokens, int at) {
        var text = tokens.text(at);
        var exact = NAMED.get(text);
        if (exact != null || text.length() > LONGEST_WORD || !text.startsWith("tom")) {
            return exact;
        }
        return Misspelling.distance(text, "tomorrow", 2) <= 2 ? Integer.valueOf(1) : null;
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
            var day = named(tokens, next);
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
