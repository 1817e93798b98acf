package com.tableturner.concierge.language;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as people say it: "3 days", "a fortnight", "half an hour", "a couple of weeks".
 *
 * @param amount how many, or 0 for "a few"
 * @param halves 1 where "and a half" was said
 */
record Duration(int amount, int halves, ChronoUnit unit) {

    private static final int MOST = 1_000;

    private static final Map<String, ChronoUnit> UNITS = Map.ofEntries(
            Map.entry("minute", ChronoUnit.MINUTES),
            Map.entry("minutes", ChronoUnit.MINUTES),
            Map.entry("min", ChronoUnit.MINUTES),
            Map.entry("mins", ChronoUnit.MINUTES),
            Map.entry("hour", ChronoUnit.HOURS),
            Map.entry("hours", ChronoUnit.HOURS),
            Map.entry("hr", ChronoUnit.HOURS),
            Map.entry("hrs", ChronoUnit.HOURS),
            Map.entry("day", ChronoUnit.DAYS),
            Map.entry("days", ChronoUnit.DAYS),
            Map.entry("days'", ChronoUnit.DAYS),
            Map.entry("day's", ChronoUnit.DAYS),
            Map.entry("nights", ChronoUnit.DAYS),
            Map.entry("week", ChronoUnit.WEEKS),
            Map.entry("weeks", ChronoUnit.WEEKS),
            Map.entry("week's", ChronoUnit.WEEKS),
            Map.entry("wk", ChronoUnit.WEEKS),
            Map.entry("wks", ChronoUnit.WEEKS),
            Map.entry("month", ChronoUnit.MONTHS),
            Map.entry("months", ChronoUnit.MONTHS),
            Map.entry("month's", ChronoUnit.MONTHS),
            Map.entry("year", ChronoUnit.YEARS),
            Map.entry("years", ChronoUnit.YEARS),
            Map.entry("year's", ChronoUnit.YEARS));

    private static final Set<String> FEW = Words.of("few several some");
    private static final Set<String> FORTNIGHT = Words.of("fortnight fortnights fortnight's");

    /** The length that is said at this token. */
    static @Nullable Found<Duration> at(Tokens tokens, int at) {
        var quarters = quarters(tokens, at);
        var found = quarters != null ? quarters : decimal(tokens, at);
        if (found != null) {
            return found;
        }
        var amount = amount(tokens, at);
        return amount == null || amount.value() > MOST ? null : of(tokens, at, amount);
    }

    private static @Nullable Found<Duration> of(Tokens tokens, int at, Found<Integer> amount) {
        var next = tokens.is(amount.end(), "more") ? amount.end() + 1 : amount.end();
        if (tokens.follows(next, "and", "a", "half") && UNITS.get(tokens.text(next + 3)) instanceof ChronoUnit half) {
            return new Found<>(new Duration(amount.value(), 1, half), next + 4);
        }
        if (tokens.isAny(next, FORTNIGHT)) {
            return new Found<>(
                    new Duration(amount.value() * 2, 0, ChronoUnit.WEEKS), afterPossessive(tokens, next + 1));
        }
        var unit = UNITS.get(tokens.text(next));
        if (unit == null) {
            return null;
        }
        if (tokens.follows(next + 1, "and", "a", "half")) {
            return new Found<>(new Duration(amount.value(), 1, unit), next + 4);
        }
        return new Found<>(
                new Duration(amount.value(), halfBefore(tokens, at), unit), afterPossessive(tokens, next + 1));
    }

    /** "1.5 hours". */
    private static @Nullable Found<Duration> decimal(Tokens tokens, int at) {
        var whole = Numbers.digits(tokens, at);
        if (whole == null
                || !tokens.is(at + 1, ".")
                || !tokens.is(at + 2, "5")
                || !tokens.at(at + 2).glued()) {
            return null;
        }
        var unit = UNITS.get(tokens.text(at + 3));
        return unit == null ? null : new Found<>(new Duration(whole.value(), 1, unit), at + 4);
    }

    /** "a quarter of an hour", "three quarters of an hour". */
    private static @Nullable Found<Duration> quarters(Tokens tokens, int at) {
        var start = tokens.is(at, "a") ? at + 1 : at;
        if (tokens.follows(start, "quarter", "of", "an", "hour")) {
            return new Found<>(new Duration(15, 0, ChronoUnit.MINUTES), start + 4);
        }
        return tokens.follows(start, "three", "quarters", "of", "an", "hour")
                ? new Found<>(new Duration(45, 0, ChronoUnit.MINUTES), start + 5)
                : null;
    }

    private static int afterPossessive(Tokens tokens, int at) {
        return tokens.is(at, "'") && tokens.at(at).glued() ? at + 1 : at;
    }

    private static int halfBefore(Tokens tokens, int at) {
        return tokens.is(at, "half") || tokens.follows(at, "a", "half") ? 1 : 0;
    }

    private static @Nullable Found<Integer> amount(Tokens tokens, int at) {
        if (tokens.is(at, "half")) {
            return new Found<>(0, tokens.is(at + 1, "an") || tokens.is(at + 1, "a") ? at + 2 : at + 1);
        }
        if (tokens.is(at, "a") || tokens.is(at, "an") || tokens.is(at, "one")) {
            return afterArticle(tokens, at);
        }
        if (tokens.isAny(at, FEW)) {
            return new Found<>(0, at + 1);
        }
        if (tokens.is(at, "couple")) {
            return new Found<>(2, tokens.is(at + 1, "of") ? at + 2 : at + 1);
        }
        if (tokens.isAny(at, FORTNIGHT)) {
            return new Found<>(1, at);
        }
        return Numbers.cardinal(tokens, at);
    }

    private static @Nullable Found<Integer> afterArticle(Tokens tokens, int at) {
        if (tokens.is(at + 1, "half")) {
            return new Found<>(0, at + 2);
        }
        if (tokens.isAny(at + 1, FEW)) {
            return new Found<>(0, at + 2);
        }
        if (tokens.is(at + 1, "couple")) {
            return new Found<>(2, tokens.is(at + 2, "of") ? at + 3 : at + 2);
        }
        return new Found<>(1, at + 1);
    }

    boolean isClockTime() {
        return unit == ChronoUnit.MINUTES || unit == ChronoUnit.HOURS;
    }

    boolean isVague() {
        return amount == 0 && halves == 0;
    }

    /** Of a length in minutes or hours. */
    int minutes() {
        return unit == ChronoUnit.HOURS ? amount * 60 + halves * 30 : amount;
    }

    LocalDate addTo(LocalDate date, int sign) {
        return date.plus((long) sign * amount, unit).plusDays((long) sign * halfDays());
    }

    ZonedDateTime addTo(ZonedDateTime time, int sign) {
        var halfMinutes = unit == ChronoUnit.HOURS ? 30L * halves : 0;
        return time.plus((long) sign * amount, unit).plusMinutes(sign * halfMinutes);
    }

    private int halfDays() {
        return switch (unit) {
            case WEEKS -> 3 * halves;
            case MONTHS -> 15 * halves;
            case YEARS -> 182 * halves;
            default -> 0;
        };
    }
}
