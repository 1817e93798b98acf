package com.tableturner.concierge.language;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days next to another day: "the day before Christmas", "the Saturday after New Year's Day". */
final class DatesBeside implements DateRule {

    private static final Set<String> AFTER = Words.of("after from following");
    private static final Set<String> DAY = Words.of("day night evening");

    private final DateRule anchors;

    DatesBeside(DateRule anchors) {
        this.anchors = anchors;
    }

    @Override
    public @Nullable Found<Reading<LocalDate>> at(Tokens tokens, int at, Today today) {
        var day = dayBeside(tokens, at, today);
        return day != null ? day : weekdayBeside(tokens, at, today);
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
        return new Found<>(new Reading.Clear<>(day.value().with(adjuster)), anchor.end());
    }

    /** "the day before Christmas", "the day after New Year's Day". */
    private @Nullable Found<Reading<LocalDate>> dayBeside(Tokens tokens, int at, Today today) {
        var start = tokens.is(at, "the") ? at + 1 : at;
        var after = tokens.isAny(start + 1, AFTER);
        if (!tokens.isAny(start, DAY) || !after && !tokens.is(start + 1, "before")) {
            return null;
        }
        var anchor = anchors.at(tokens, start + 2, today);
        if (anchor == null || !(anchor.value() instanceof Reading.Clear<LocalDate> clear)) {
            return null;
        }
        return new Found<>(new Reading.Clear<>(clear.value().plusDays(after ? 1 : -1)), anchor.end());
    }
}
