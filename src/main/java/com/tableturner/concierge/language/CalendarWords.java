package com.tableturner.concierge.language;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of days and months, their short forms, and how they are misspelt. */
final class CalendarWords {

    static final Set<String> THE = Words.of("the");
    static final Set<String> ARTICLES = Words.of("a an one the");
    static final Set<String> OF = Words.of("of in");
    static final Set<String> DAY_PARTS =
            Words.of("evening night afternoon morning lunchtime eve lunch dinner noon arvo");

    private static final int SHORTEST_MISSPELT = 6;

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Set<String> NOT_DAYS = Words.of("sundae sundaes someday midday holiday birthday today");

    static {
        var months = List.of(
                "january jan",
                "february feb febuary",
                "march mar",
                "april apr",
                "may",
                "june jun",
                "july jul",
                "august aug",
                "september sep sept",
                "october oct",
                "november nov",
                "december dec");
        for (var month = 1; month <= months.size(); month++) {
            for (var name : months.get(month - 1).split(" ")) {
                MONTHS.put(name, month);
            }
        }
        var days = List.of(
                "monday mon",
                "tuesday tue tues",
                "wednesday wed weds wensday wednsday",
                "thursday thu thur thurs",
                "friday fri",
                "saturday sat saterday",
                "sunday sun");
        for (var day = 1; day <= days.size(); day++) {
            for (var name : days.get(day - 1).split(" ")) {
                WEEKDAYS.put(name, DayOfWeek.of(day));
            }
        }
    }

    private CalendarWords() {}

    static @Nullable Integer month(String word) {
        return lookUp(MONTHS, word);
    }

    /** The day of the week a word names, also with an s behind; "mon" and the like included. */
    static @Nullable DayOfWeek weekday(String word) {
        if (NOT_DAYS.contains(word)) {
            return null;
        }
        var singular = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        var day = lookUp(WEEKDAYS, singular);
        return day == null && singular.endsWith("days") ? lookUp(WEEKDAYS, chop(singular)) : day;
    }

    private static String chop(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static <T> @Nullable T lookUp(Map<String, T> names, String word) {
        var exact = names.get(word);
        var shortened = word.length() == SHORTEST_MISSPELT - 1 && word.endsWith("day");
        if (exact != null || word.length() < SHORTEST_MISSPELT && !shortened) {
            return exact;
        }
        for (var entry : names.entrySet()) {
            var name = entry.getKey();
            if (name.length() >= SHORTEST_MISSPELT
                    && name.charAt(0) == word.charAt(0)
                    && Misspelling.distance(word, name, 1) <= 1) {
                return entry.getValue();
            }
        }
        return null;
    }
}
