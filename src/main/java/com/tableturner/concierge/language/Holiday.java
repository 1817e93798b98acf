package com.tableturner.concierge.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Holidays by name; each is the next from today on. */
final class Holiday implements DateRule {

    private record Rule(IntFunction<List<LocalDate>> daysOfYear, Set<String> countries) {}

    private static final PhraseMap<List<Rule>> RULES = rules();
    private static final Set<String> SPANS = Words.of("week weekend weekends time season holidays period break");
    private static final int YEARS_AHEAD = 4;

    @Override
    public @Nullable Found<Reading<LocalDate>> at(Tokens tokens, int at, Today today) {
        var start = tokens.is(at, "the") ? at + 1 : at;
        var found = RULES.at(tokens, start);
        if (found == null) {
            return null;
        }
        if (tokens.follows(start, "new", "year") && tokens.follows(start - 2, "in", "the")) {
            return new Found<>(Readings.unnamed(), found.end());
        }
        if (tokens.isAny(found.end(), SPANS)) {
            return new Found<>(Readings.unnamed(), found.end() + 1);
        }
        var country = country(today);
        for (var rule : found.value()) {
            if (rule.countries.isEmpty() || rule.countries.contains(country)) {
                return new Found<>(next(rule, today, yearBehind(tokens, found.end())), end(tokens, found.end()));
            }
        }
        return null;
    }

    private static int end(Tokens tokens, int at) {
        return (tokens.is(at, "this") || tokens.is(at, "next")) && tokens.is(at + 1, "year") ? at + 2 : at;
    }

    /** 1 for "next year", else 0. */
    private static int yearBehind(Tokens tokens, int at) {
        return tokens.follows(at, "next", "year") ? 1 : 0;
    }

    private static Reading<LocalDate> next(Rule rule, Today today, int yearsOn) {
        var year = today.date().getYear() + yearsOn;
        for (var candidate = year; candidate < year + YEARS_AHEAD; candidate++) {
            for (var date : rule.daysOfYear.apply(candidate)) {
                if (!date.isBefore(today.date())) {
                    return new Reading.Clear<>(date);
                }
            }
        }
        return new Reading.Impossible<>();
    }

    private static String country(Today today) {
        var zone = today.now().getZone().getId();
        if (zone.equals("Asia/Kolkata") || zone.equals("Asia/Calcutta")) {
            return "IN";
        }
        if (zone.equals("Europe/London")) {
            return "GB";
        }
        return today.dayFirst() ? "" : "US";
    }

    private static PhraseMap<List<Rule>> rules() {
        var byName = new LinkedHashMap<String, List<Rule>>();
        WordLists.read("holidays", (name, meaning) -> {
            var rules = byName.computeIfAbsent(name, first -> new ArrayList<>());
            var rule = rule(meaning);
            rules.add(rule.countries.isEmpty() ? rules.size() : 0, rule);
        });
        var phrases = new PhraseMap<List<Rule>>();
        byName.forEach(phrases::add);
        return phrases;
    }

    private static Rule rule(String meaning) {
        var words = new ArrayList<>(List.of(meaning.split(" ")));
        var countries = Set.copyOf(
                words.stream().filter(word -> word.matches("[A-Z]{2}")).toList());
        words.removeAll(countries);
        var first = words.getFirst();
        if (first.startsWith("easter")) {
            var days = Integer.parseInt(first.substring("easter".length()));
            return new Rule(year -> List.of(easter(year).plusDays(days)), countries);
        }
        if (first.contains("/")) {
            return new Rule(year -> List.of(nthWeekday(first, year)), countries);
        }
        if (first.length() == "MM-DD".length()) {
            return new Rule(year -> List.of(LocalDate.parse(year + "-" + first)), countries);
        }
        var byYear = words.stream()
                .map(LocalDate::parse)
                .collect(java.util.stream.Collectors.groupingBy(LocalDate::getYear));
        return new Rule(year -> byYear.getOrDefault(year, List.of()), countries);
    }

    private static LocalDate nthWeekday(String rule, int year) {
        var parts = rule.split("/");
        return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(
                        Integer.parseInt(parts[2]), DayOfWeek.valueOf(parts[1].toUpperCase(Locale.ROOT))));
    }

    /** Easter Sunday by the anonymous Gregorian algorithm. */
    static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
