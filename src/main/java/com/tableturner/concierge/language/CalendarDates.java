package com.tableturner.concierge.language;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates by day and month: "14 December", "Dec 14th, 2026", "14/12", "2026-12-14", "the 14th". */
final class CalendarDates {

    private static final int CENTURY = 2000;
    private static final int FIRST_YEAR = 2010;
    private static final int YEARS_AHEAD = 3;
    private static final int LONGEST_SHORT_FORM = 4;
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;
    private static final Set<String> SEPARATORS = Words.of("/ - .");
    private static final Set<String> BEFORE_YEAR = Words.of(", of in ' .");

    /** A date in signs; null unless at least two parts are written. */
    @Nullable
    Found<PartialDate> numeric(Tokens tokens, int at, Today today) {
        var first = part(tokens, at);
        var separator = tokens.text(at + 1);
        if (first == null
                || !SEPARATORS.contains(separator)
                || !tokens.at(at + 1).glued()) {
            return null;
        }
        var second = part(tokens, at + 2);
        var clock = tokens.is(at + 3, ":") && tokens.at(at + 3).glued(); // "7/7:30"
        if (second == null || clock || !tokens.at(at + 2).glued()) {
            return null;
        }
        var third = tokens.is(at + 3, separator) && tokens.at(at + 4).glued() ? part(tokens, at + 4) : null;
        if (third == null) {
            return twoParts(tokens, at, today, first, second);
        }
        return threeParts(tokens, at, today, third);
    }

    private static @Nullable Integer part(Tokens tokens, int at) {
        var digits = Numbers.digits(tokens, at);
        return digits == null || tokens.text(at).length() > 4 ? null : digits.value();
    }

    private @Nullable Found<PartialDate> twoParts(Tokens tokens, int at, Today today, int first, int second) {
        var separator = tokens.text(at + 1);
        var looksLikeRange = !separator.equals("/") && !today.alone();
        if (looksLikeRange
                || tokens.text(at).length() > 2
                || tokens.text(at + 2).length() > 2) {
            return null;
        }
        var end = tokens.is(at + 3, ".") && separator.equals(".") ? at + 4 : at + 3;
        var date = dayAndMonth(first, second, null, today.dayFirst());
        return date == null ? null : new Found<>(date, end);
    }

    private @Nullable Found<PartialDate> threeParts(Tokens tokens, int at, Today today, int third) {
        var first = Integer.parseInt(tokens.text(at));
        var second = Integer.parseInt(tokens.text(at + 2));
        if (tokens.text(at).length() == 4) {
            return new Found<>(new PartialDate(third, second, first), at + 5);
        }
        var length = tokens.text(at + 4).length();
        if (length != 2 && length != 4) {
            return null;
        }
        var year = length == 2 ? CENTURY + third : third;
        var date = dayAndMonth(first, second, year, today.dayFirst());
        return date == null ? null : new Found<>(date, at + 5);
    }

    private static @Nullable PartialDate dayAndMonth(int first, int second, @Nullable Integer year, boolean dayFirst) {
        if (first < 1 || second < 1 || Math.max(first, second) > LAST_DAY || Math.min(first, second) > LAST_MONTH) {
            return null;
        }
        var firstIsDay = second <= LAST_MONTH && (dayFirst || first > LAST_MONTH);
        return firstIsDay ? new PartialDate(first, second, year) : new PartialDate(second, first, year);
    }

    /** "14 December", "the 14th of Dec. 2026", "fourteenth December this year". */
    @Nullable
    Found<PartialDate> dayMonth(Tokens tokens, int at, Today today) {
        var start = tokens.is(at, "the") ? at + 1 : at;
        var day = dayNumber(tokens, start);
        if (day == null) {
            return null;
        }
        var next = day.end();
        next = tokens.is(next, ",") || tokens.is(next, "-") || tokens.is(next, "/") ? next + 1 : next;
        next = tokens.is(next, "of") || tokens.is(next, "in") ? next + 1 : next;
        next = tokens.is(next, "the") && tokens.is(next + 1, "month") ? next + 2 : next;
        next = tokens.is(next, "of") && next != day.end() ? next + 1 : next;
        var month = CalendarWords.month(tokens.text(next));
        return month == null ? null : withYear(tokens, afterDot(tokens, next + 1), today, day.value(), month);
    }

    /** "December 14", "Dec. the 14th, 2026", "December fourteenth". */
    @Nullable
    Found<PartialDate> monthDay(Tokens tokens, int at, Today today) {
        var month = CalendarWords.month(tokens.text(at));
        if (month == null) {
            return null;
        }
        var next = afterDot(tokens, at + 1);
        next = tokens.is(next, ",") || tokens.is(next, "-") || tokens.is(next, "/") ? next + 1 : next;
        next = tokens.is(next, "the") ? next + 1 : next;
        var day = dayNumber(tokens, next);
        if (day == null || tokens.is(day.end(), ":") || isTime(tokens, day.end())) {
            return null;
        }
        return withYear(tokens, day.end(), today, day.value(), month);
    }

    private static boolean isTime(Tokens tokens, int at) {
        return ClockWords.isHalfOfDay(tokens, at);
    }

    private static int afterDot(Tokens tokens, int at) {
        var isShort = tokens.text(at - 1).length() <= LONGEST_SHORT_FORM;
        return tokens.is(at, ".") && tokens.at(at).glued() && isShort ? at + 1 : at;
    }

    private static @Nullable Found<Integer> dayNumber(Tokens tokens, int at) {
        var day = Numbers.ordinal(tokens, at);
        if (day == null) {
            day = Numbers.cardinal(tokens, at);
        }
        return day == null || day.value() < 1 || day.value() > LAST_DAY ? null : day;
    }

    private static Found<PartialDate> withYear(Tokens tokens, int at, Today today, int day, int month) {
        if (tokens.is(at + 1, "year") && (tokens.is(at, "this") || tokens.is(at, "next"))) {
            var year = today.date().getYear() + (tokens.is(at, "next") ? 1 : 0);
            return new Found<>(new PartialDate(day, month, year), at + 2);
        }
        var next = tokens.isAny(at, BEFORE_YEAR) ? at + 1 : at;
        var year = year(tokens, next, tokens.is(at, "'"), today);
        return year == null
                ? new Found<>(new PartialDate(day, month, null), at)
                : new Found<>(new PartialDate(day, month, year), next + 1);
    }

    /** A year of four digits. */
    static @Nullable Found<Integer> yearAt(Tokens tokens, int at, Today today) {
        var year = year(tokens, at, false, today);
        return year == null ? null : new Found<>(year, at + 1);
    }

    /** Four digits are a year only where they cannot be a time: "14 December 2030" is at half past eight. */
    private static @Nullable Integer year(Tokens tokens, int at, boolean shortened, Today today) {
        var text = tokens.text(at);
        if (!tokens.isNumber(at) || ClockWords.isHalfOfDay(tokens, at + 1)) {
            return null;
        }
        if (shortened && text.length() == 2) {
            return CENTURY + Integer.parseInt(text);
        }
        if (text.length() != 4) {
            return null;
        }
        var year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year <= today.date().getYear() + YEARS_AHEAD ? Integer.valueOf(year) : null;
    }

    /** "14 or 15 December". */
    @Nullable
    Found<Reading<LocalDate>> eitherDay(Tokens tokens, int at, Today today) {
        var first = dayNumber(tokens, tokens.is(at, "the") ? at + 1 : at);
        if (first == null
                || !tokens.is(first.end(), "or") && !tokens.is(first.end(), "-") && !tokens.is(first.end(), "to")) {
            return null;
        }
        var second = dayMonth(tokens, first.end() + 1, today);
        if (second == null || tokens.is(first.end(), "-") && second.value().day() < first.value()) {
            return null;
        }
        var day = new PartialDate(
                first.value(), second.value().month(), second.value().year());
        var dates = Stream.of(day, second.value())
                .flatMap(date -> date.resolve(today).certain().stream())
                .toList();
        return dates.size() < 2 ? null : new Found<>(Readings.oneOf(dates), second.end());
    }

    /** "14" or "20261214", where nothing else was said. */
    private static @Nullable Found<PartialDate> bare(Tokens tokens, int at) {
        if (!tokens.isNumber(at) || tokens.size() > 2) {
            return null;
        }
        var text = tokens.text(at);
        if (text.length() == 8 && text.startsWith("20")) {
            var month = Integer.parseInt(text.substring(4, 6));
            return new Found<>(
                    new PartialDate(Integer.parseInt(text.substring(6)), month, Integer.valueOf(text.substring(0, 4))),
                    at + 1);
        }
        var day = dayNumber(tokens, at);
        return day == null ? null : new Found<>(new PartialDate(day.value(), null, null), day.end());
    }

    /** "the 14th", "14th", "the fourteenth", "the 14". Whether that is a day, the words around must tell. */
    @Nullable
    Found<PartialDate> dayOfMonth(Tokens tokens, int at, Today today) {
        var article = tokens.is(at, "the");
        var day = Numbers.ordinal(tokens, article ? at + 1 : at);
        if (day == null && article) {
            day = Numbers.digits(tokens, at + 1);
        }
        if (day == null && today.alone()) {
            return bare(tokens, at);
        }
        if (day == null || day.value() < 1 || day.value() > LAST_DAY || tokens.is(day.end(), ":")) {
            return null;
        }
        return new Found<>(new PartialDate(day.value(), null, null), day.end());
    }
}
