package com.tableturner.concierge.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All the ways to say a day. Of several that begin at a token, the longest is meant. */
final class DateGrammar implements DateRule {

    private static final Set<String> BETWEEN = Words.of(", on the which is a (");

    private final CalendarDates calendar = new CalendarDates();
    private final List<DateRule> rules;

    DateGrammar() {
        var weekdays = new WeekdayDates();
        var holidays = new Holiday();
        var months = new MonthParts();
        DateRule anchors =
                (tokens, at, today) -> longest(List.of(weekdays, holidays, months, this::calendar), tokens, at, today);
        rules = List.of(new RelativeDates(anchors), weekdays, holidays, months, this::calendar, this::withWeekday);
    }

    @Override
    public @Nullable Found<Reading<LocalDate>> at(Tokens tokens, int at, Today today) {
        return orBeside(tokens, longest(rules, tokens, at, today));
    }

    /** "Friday or the day after". */
    private static @Nullable Found<Reading<LocalDate>> orBeside(
            Tokens tokens, @Nullable Found<Reading<LocalDate>> found) {
        if (found == null
                || !tokens.follows(found.end(), "or", "the", "day")
                || !(found.value() instanceof Reading.Clear<LocalDate> clear)) {
            return found;
        }
        var after = tokens.is(found.end() + 3, "after");
        if (!after && !tokens.is(found.end() + 3, "before")) {
            return found;
        }
        var days = List.of(clear.value(), clear.value().plusDays(after ? 1 : -1));
        return new Found<>(Readings.oneOf(days), found.end() + 4);
    }

    private static @Nullable Found<Reading<LocalDate>> longest(
            List<DateRule> rules, Tokens tokens, int at, Today today) {
        Found<Reading<LocalDate>> longest = null;
        for (var rule : rules) {
            var found = rule.at(tokens, at, today);
            if (found != null && (longest == null || found.end() > longest.end())) {
                longest = found;
            }
        }
        return longest;
    }

    private @Nullable Found<Reading<LocalDate>> calendar(Tokens tokens, int at, Today today) {
        var either = calendar.eitherDay(tokens, at, today);
        var date = either != null ? null : partial(tokens, at, today);
        if (date == null) {
            return either;
        }
        var weekday = weekdayBehind(tokens, date.end());
        return weekday == null
                ? new Found<>(date.value().resolve(today), date.end())
                : new Found<>(
                        date.value().resolve(today, weekday.value()),
                        tokens.is(weekday.end(), ")") ? weekday.end() + 1 : weekday.end());
    }

    private @Nullable Found<PartialDate> partial(Tokens tokens, int at, Today today) {
        var date = calendar.numeric(tokens, at, today);
        date = date != null ? date : calendar.dayMonth(tokens, at, today);
        date = date != null ? date : calendar.monthDay(tokens, at, today);
        return date != null ? date : calendar.dayOfMonth(tokens, at, today);
    }

    private static @Nullable Found<DayOfWeek> weekdayBehind(Tokens tokens, int at) {
        var next = at;
        while (next < at + 4 && tokens.isAny(next, BETWEEN)) {
            next++;
        }
        var comma = tokens.is(at, ",") && (next == at + 1 || next == at + 2 && tokens.is(at + 1, "a"));
        return comma || next == at || tokens.is(at, "(") || tokens.is(at + 1, "on")
                ? WeekdayDates.weekday(tokens, next)
                : null;
    }

    /** "Friday 14 December", "Fri, the 14th", "this Saturday the 5th". */
    private @Nullable Found<Reading<LocalDate>> withWeekday(Tokens tokens, int at, Today today) {
        var start = tokens.is(at, "this") || tokens.is(at, "next") || tokens.is(at, "coming") ? at + 1 : at;
        var weekday = WeekdayDates.weekday(tokens, start);
        if (weekday == null) {
            return null;
        }
        var next = weekday.end();
        while (next < weekday.end() + 3 && tokens.isAny(next, BETWEEN) && !tokens.is(next, "a")) {
            next++;
        }
        var date = partial(tokens, next, today);
        if (date == null) {
            return null;
        }
        var year = date.value().month() == null ? CalendarDates.yearAt(tokens, date.end(), today) : null;
        return new Found<>(date.value().resolve(today, weekday.value()), year == null ? date.end() : year.end());
    }
}
