package com.tableturner.concierge.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days by their place in a month: "the last Friday of the month", "the 5th of next month", "the last day of March". */
final class MonthParts implements DateRule {

    private static final Map<String, Integer> NTH = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("last", -1),
            Map.entry("final", -1));

    private static final Set<String> VAGUE = Words.of("start beginning middle mid early late sometime around");
    private static final Set<String> END = Words.of("end");
    private static final int MONTHS_AHEAD = 24;

    /** A month that was named, or left to be the next that fits. */
    private record Month(YearMonth month, boolean movable, int step) {}

    @Override
    public @Nullable Found<Reading<LocalDate>> at(Tokens tokens, int at, Today today) {
        var start = tokens.is(at, "the") ? at + 1 : at;
        var found = nthWeek(tokens, start, today);
        if (found == null) {
            found = nthWeekday(tokens, start, today);
        }
        if (found == null) {
            found = dayOfNamedMonth(tokens, start, today);
        }
        if (found == null) {
            found = lastDay(tokens, start, today);
        }
        if (found == null) {
            found = monthFirst(tokens, start, today);
        }
        return found != null ? found : vague(tokens, start, today);
    }

    /** "next month on the 12th", "December, on the 12th". */
    private static @Nullable Found<Reading<LocalDate>> monthFirst(Tokens tokens, int at, Today today) {
        var month = ofMonth(tokens, at, today);
        if (month == null) {
            month = namedMonth(tokens, at, YearMonth.from(today.date()));
        }
        if (month == null) {
            return null;
        }
        var next = tokens.is(month.end(), ",") ? month.end() + 1 : month.end();
        var on = tokens.is(next, "on") ? next + 1 : next;
        var day = on == month.end() ? null : Numbers.ordinal(tokens, tokens.is(on, "the") ? on + 1 : on);
        if (day == null) {
            return null;
        }
        var in = month.value();
        var date = new PartialDate(
                day.value(), in.month.getMonthValue(), in.movable ? null : Integer.valueOf(in.month.getYear()));
        return new Found<>(date.resolve(today), day.end());
    }

    /** "the first week of January" leaves the day open. */
    private static @Nullable Found<Reading<LocalDate>> nthWeek(Tokens tokens, int at, Today today) {
        var nth = nth(tokens, at);
        var month = nth == null || !tokens.is(nth.end(), "week") ? null : ofMonth(tokens, nth.end() + 1, today);
        return month == null ? null : new Found<>(Readings.unnamed(), month.end());
    }

    private @Nullable Found<Reading<LocalDate>> nthWeekday(Tokens tokens, int at, Today today) {
        var nth = nth(tokens, at);
        var day = nth == null ? null : WeekdayDates.weekday(tokens, nth.end());
        var month = day == null ? null : ofMonth(tokens, day.end(), today);
        if (nth == null || day == null || month == null) {
            return null;
        }
        return new Found<>(nthWeekday(nth.value(), day.value(), month.value(), today), month.end());
    }

    private static @Nullable Found<Integer> nth(Tokens tokens, int at) {
        var word = NTH.get(tokens.text(at));
        if (word != null) {
            return new Found<>(word, at + 1);
        }
        var ordinal = Numbers.ordinal(tokens, at);
        return ordinal == null || ordinal.value() > 5 || ordinal.value() < 1 ? null : ordinal;
    }

    private static Reading<LocalDate> nthWeekday(int nth, DayOfWeek day, Month month, Today today) {
        for (var i = 0; i <= MONTHS_AHEAD; i += month.step) {
            var candidate = month.month.plusMonths(i);
            var date = candidate.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
            var exists = YearMonth.from(date).equals(candidate);
            if (exists && (!month.movable || !date.isBefore(today.date()))) {
                return new Reading.Clear<>(date);
            }
            if (!month.movable) {
                break;
            }
        }
        return new Reading.Impossible<>();
    }

    /** "of the month", "in December", "of next month". */
    private static @Nullable Found<Month> ofMonth(Tokens tokens, int at, Today today) {
        var next =
                tokens.is(at, "of") || tokens.is(at, "in") || tokens.is(at, "next") || tokens.is(at, "this") ? at : -1;
        if (next < 0) {
            return null;
        }
        next = tokens.is(next, "of") || tokens.is(next, "in") ? next + 1 : next;
        var thisMonth = YearMonth.from(today.date());
        if (tokens.is(next + 1, "month")) {
            return switch (tokens.text(next)) {
                case "the" -> new Found<>(new Month(thisMonth, true, 1), next + 2);
                case "this", "current" -> new Found<>(new Month(thisMonth, false, 1), next + 2);
                case "next", "following" -> new Found<>(new Month(thisMonth.plusMonths(1), false, 1), next + 2);
                default -> null;
            };
        }
        return namedMonth(tokens, next, thisMonth);
    }

    private static @Nullable Found<Month> namedMonth(Tokens tokens, int at, YearMonth now) {
        var month = CalendarWords.month(tokens.text(at));
        if (month == null) {
            return tokens.follows(at, "the", "year") || tokens.follows(at, "this", "year")
                    ? new Found<>(new Month(YearMonth.of(now.getYear(), 12), true, 12), at + 2)
                    : null;
        }
        var year = tokens.is(at + 1, ",") ? at + 2 : at + 1;
        if (tokens.text(year).length() == 4 && tokens.text(year).startsWith("20") && tokens.isNumber(year)) {
            return new Found<>(new Month(YearMonth.of(Integer.parseInt(tokens.text(year)), month), false, 1), year + 1);
        }
        var next = YearMonth.of(now.getYear(), month);
        return new Found<>(new Month(next, true, 12), at + 1);
    }

    private @Nullable Found<Reading<LocalDate>> dayOfNamedMonth(Tokens tokens, int at, Today today) {
        var day = Numbers.ordinal(tokens, at);
        if (day == null || day.value() < 1 || day.value() > 31) {
            return null;
        }
        var month = ofMonth(tokens, day.end(), today);
        if (month == null || month.value().step != 1) {
            return null;
        }
        if (month.value().movable) {
            return new Found<>(new PartialDate(day.value(), null, null).resolve(today), month.end());
        }
        var in = month.value().month;
        return new Found<>(
                in.isValidDay(day.value()) ? new Reading.Clear<>(in.atDay(day.value())) : new Reading.Impossible<>(),
                month.end());
    }

    /** "the last day of March", "the end of the month", "month end". */
    private @Nullable Found<Reading<LocalDate>> lastDay(Tokens tokens, int at, Today today) {
        if (tokens.follows(at, "month", "end")) {
            return new Found<>(new Reading.Clear<>(YearMonth.from(today.date()).atEndOfMonth()), at + 2);
        }
        var last = tokens.follows(at, "last", "day");
        if (!last && !tokens.isAny(at, END)) {
            return null;
        }
        var month = ofMonth(tokens, last ? at + 2 : at + 1, today);
        if (month == null) {
            return null;
        }
        var date = month.value().month.atEndOfMonth();
        var passed = month.value().movable && date.isBefore(today.date());
        return new Found<>(new Reading.Clear<>(passed ? date.plusYears(1) : date), month.end());
    }

    private static @Nullable Found<Reading<LocalDate>> vague(Tokens tokens, int at, Today today) {
        var inMonth =
                tokens.is(at, "in") && !tokens.is(at + 1, "may") && CalendarWords.month(tokens.text(at + 1)) != null;
        var next = inMonth || tokens.isAny(at, VAGUE) ? at + 1 : tokens.is(at, "end") ? at + 1 : -1;
        if (next < 0) {
            return null;
        }
        next = tokens.is(next, "-") ? next + 1 : next;
        return open(tokens, next, today);
    }

    private static @Nullable Found<Reading<LocalDate>> open(Tokens tokens, int next, Today today) {
        var month = ofMonth(tokens, next, today);
        if (month != null) {
            return new Found<>(Readings.unnamed(), month.end());
        }
        if (tokens.is(next, "of") && tokens.is(next + 2, "week")) {
            return new Found<>(Readings.unnamed(), next + 3);
        }
        var named = tokens.is(next, "may") ? null : CalendarWords.month(tokens.text(next));
        return named == null || tokens.isNumber(next + 1) ? null : new Found<>(Readings.unnamed(), next + 1);
    }
}
