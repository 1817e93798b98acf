package com.tableturner.concierge.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of the week: "Friday", "next Friday", "Friday week", "Tuesday next week", "two Fridays from now", "the weekend". */
final class WeekdayDates implements DateRule {

    private static final Set<String> SOON = Words.of("coming upcoming comming");
    private static final Set<String> LOOSELY = Words.of("' , on sometime maybe perhaps probably say like - possibly");
    private static final Set<String> WITHIN = Words.of("within during later");
    private static final Set<String> WEEKEND = Words.of("weekend weekends wknd");

    @Override
    public @Nullable Found<Reading<LocalDate>> at(Tokens tokens, int at, Today today) {
        var start = tokens.is(at, "the") ? at + 1 : at;
        var reading = qualified(tokens, start, today);
        if (reading == null) {
            reading = plain(tokens, start, today);
        }
        if (reading == null) {
            reading = week(tokens, start, today);
        }
        return reading != null ? reading : counted(tokens, start, today);
    }

    /** The weekday at a token, with the full stop of a short form. */
    static @Nullable Found<DayOfWeek> weekday(Tokens tokens, int at) {
        var day = CalendarWords.weekday(tokens.text(at));
        if (day == null) {
            return null;
        }
        var dot = tokens.is(at + 1, ".")
                && tokens.at(at + 1).glued()
                && tokens.text(at).length() <= 5;
        return new Found<>(day, dot && tokens.at(at + 2).end() > 0 ? at + 2 : at + 1);
    }

    private static Reading<LocalDate> clear(LocalDate date) {
        return new Reading.Clear<>(date);
    }

    /** A bare weekday, with what may follow it. */
    private @Nullable Found<Reading<LocalDate>> plain(Tokens tokens, int at, Today today) {
        var day = weekday(tokens, at);
        if (day == null) {
            return null;
        }
        var next = day.end();
        var week = weekAfter(tokens, next);
        if (week != null) {
            var date =
                    today.monday().plusWeeks(week.value()).plusDays(day.value().getValue() - 1L);
            return new Found<>(clear(date), week.end());
        }
        var later = later(tokens, next, day.value(), today);
        return later != null ? later : new Found<>(clear(today.first(day.value())), next);
    }

    /** What a weekday may be followed by: "Friday week", "Friday next", "Friday after next". */
    private static @Nullable Found<Reading<LocalDate>> later(Tokens tokens, int next, DayOfWeek day, Today today) {
        if (tokens.is(next, "week")) {
            return new Found<>(clear(today.first(day).plusWeeks(1)), next + 1);
        }
        if (tokens.is(next, "fortnight")) {
            return new Found<>(clear(today.first(day).plusWeeks(2)), next + 1);
        }
        if (tokens.follows(next, "this", "weekend")) {
            return new Found<>(clear(today.first(day)), next + 2);
        }
        if (tokens.follows(next, "after", "this")) {
            return new Found<>(clear(today.first(day).plusWeeks(1)), tokens.is(next + 2, "one") ? next + 3 : next + 2);
        }
        if (tokens.follows(next, "after", "next")) {
            return new Found<>(clear(today.nextWeek(day).plusWeeks(1)), next + 2);
        }
        if (tokens.is(next, "next") && !tokens.is(next + 1, "to") && !tokens.is(next + 1, "month")) {
            return new Found<>(clear(today.nextWeek(day)), next + 1);
        }
        return null;
    }

    /** "[of|in] this|next week", "the week after next": how many weeks on. */
    private static @Nullable Found<Integer> weekAfter(Tokens tokens, int at) {
        var next = tokens.is(at, "of") || tokens.is(at, "in") ? at + 1 : at;
        next = tokens.is(next, "the") ? next + 1 : next;
        if (tokens.follows(next, "week", "after", "next")) {
            return new Found<>(2, next + 3);
        }
        if (!tokens.is(next + 1, "week")) {
            return null;
        }
        return switch (tokens.text(next)) {
            case "this" -> new Found<>(0, next + 2);
            case "next", "following" -> new Found<>(1, next + 2);
            default -> null;
        };
    }

    /** "next Friday", "this coming Friday", "last Friday", "next week Tuesday". */
    private @Nullable Found<Reading<LocalDate>> qualified(Tokens tokens, int at, Today today) {
        var word = tokens.text(at);
        if (SOON.contains(word)) {
            return on(tokens, at + 1, today, 0);
        }
        return switch (word) {
            case "not" -> notThisOne(tokens, at, today);
            case "this" ->
                tokens.is(at + 1, "week") && weekday(tokens, at + 2) != null
                        ? on(tokens, at + 2, today, 0)
                        : tokens.isAny(at + 1, SOON) ? on(tokens, at + 2, today, 0) : on(tokens, at + 1, today, 0);
            case "next" -> next(tokens, at, today);
            case "following" -> on(tokens, at + 1, today, 1);
            case "last", "past", "previous" -> on(tokens, at + 1, today, -1);
            case "every", "each", "any" -> {
                var day = weekday(tokens, at + 1);
                yield day == null ? null : new Found<>(Readings.unnamed(), day.end());
            }
            default -> null;
        };
    }

    /** "not this Friday but the next", "not the coming Saturday but the one after". */
    private static @Nullable Found<Reading<LocalDate>> notThisOne(Tokens tokens, int at, Today today) {
        var start = at + 1;
        while (start < at + 4 && (tokens.is(start, "this") || tokens.is(start, "the") || tokens.isAny(start, SOON))) {
            start++;
        }
        var day = weekday(tokens, start);
        var next = day == null ? start : day.end();
        while (next < start + 5 && (tokens.is(next, ",") || tokens.is(next, "but") || tokens.is(next, "the"))) {
            next++;
        }
        if (day == null || next == day.end()) {
            return null;
        }
        if (tokens.follows(next, "one", "after")) {
            return new Found<>(clear(today.first(day.value()).plusWeeks(1)), next + 2);
        }
        var follows = tokens.is(next, "next") || tokens.is(next, "following");
        return follows && weekday(tokens, next + 1) == null
                ? new Found<>(clear(today.nextWeek(day.value())), tokens.is(next + 1, "one") ? next + 2 : next + 1)
                : null;
    }

    private @Nullable Found<Reading<LocalDate>> next(Tokens tokens, int at, Today today) {
        if (tokens.is(at + 1, "week") || tokens.is(at + 1, "week's")) {
            var after = at + 2;
            while (after < at + 5 && tokens.isAny(after, LOOSELY)) {
                after++;
            }
            return on(tokens, after, today, 1);
        }
        if (tokens.is(at + 1, "to") && tokens.is(at + 2, "next") || tokens.follows(at + 1, "next")) {
            var start = tokens.is(at + 1, "to") ? at + 3 : at + 2;
            var day = weekday(tokens, start);
            return day == null
                    ? null
                    : new Found<>(clear(today.nextWeek(day.value()).plusWeeks(1)), day.end());
        }
        return on(tokens, at + 1, today, 1);
    }

    private static @Nullable Found<Reading<LocalDate>> on(Tokens tokens, int at, Today today, int week) {
        var day = weekday(tokens, at);
        if (day == null) {
            return null;
        }
        var first = today.first(day.value());
        var date = week == 0 ? first : week > 0 ? today.nextWeek(day.value()) : first.minusWeeks(1);
        return new Found<>(clear(date), day.end());
    }

    /** What leaves the day open: "the weekend", "next week", "next month", "Monday to Friday" is two days. */
    private @Nullable Found<Reading<LocalDate>> week(Tokens tokens, int at, Today today) {
        if (tokens.is(at, "weekday") || tokens.is(at, "weekdays") || tokens.is(at, "midweek")) {
            return new Found<>(Readings.unnamed(), at + 1);
        }
        if (tokens.follows(at, "week", "after", "next")) {
            return new Found<>(Readings.unnamed(), at + 3);
        }
        if (tokens.is(at, "week") && tokens.is(at - 1, "the") && tokens.isAny(at - 2, WITHIN)) {
            return new Found<>(Readings.unnamed(), at + 1);
        }
        var start = tokens.is(at, "this") || tokens.is(at, "next") || tokens.isAny(at, SOON) ? at + 1 : at;
        start = tokens.isAny(start, SOON) ? start + 1 : start;
        if (tokens.isAny(start, WEEKEND)) {
            var saturday = tokens.is(at, "next")
                    ? today.nextWeek(DayOfWeek.SATURDAY)
                    : today.monday().plusDays(5);
            var sunday = saturday.plusDays(1);
            return new Found<>(
                    today.date().isAfter(saturday) ? clear(sunday) : Readings.oneOf(List.of(saturday, sunday)),
                    start + 1);
        }
        if (start == at || !tokens.is(start, "week") && !tokens.is(start, "month") && !tokens.is(start, "year")) {
            return null;
        }
        return new Found<>(Readings.unnamed(), start + 1);
    }

    /** "two Fridays from now", "3 Tuesdays from today". */
    private static @Nullable Found<Reading<LocalDate>> counted(Tokens tokens, int at, Today today) {
        var count = Numbers.cardinal(tokens, at);
        var day = count == null ? null : weekday(tokens, count.end());
        if (count == null || day == null || count.value() < 1 || !tokens.is(day.end(), "from")) {
            return null;
        }
        var first = today.date().with(TemporalAdjusters.next(day.value()));
        return new Found<>(clear(first.plusWeeks(count.value() - 1L)), day.end() + 2);
    }
}
