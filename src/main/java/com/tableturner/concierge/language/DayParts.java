package com.tableturner.concierge.language;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words for parts of the day. */
final class DayParts {

    private static final Map<String, DayPart> WORDS = Map.ofEntries(
            Map.entry("morning", DayPart.MORNING),
            Map.entry("mornin", DayPart.MORNING),
            Map.entry("breakfast", DayPart.BREAKFAST),
            Map.entry("brunch", DayPart.BRUNCH),
            Map.entry("lunch", DayPart.LUNCH),
            Map.entry("lunchtime", DayPart.LUNCH),
            Map.entry("afternoon", DayPart.AFTERNOON),
            Map.entry("arvo", DayPart.AFTERNOON),
            Map.entry("teatime", DayPart.TEA),
            Map.entry("evening", DayPart.EVENING),
            Map.entry("evenin", DayPart.EVENING),
            Map.entry("eve", DayPart.EVENING),
            Map.entry("tonight", DayPart.NIGHT),
            Map.entry("tonite", DayPart.NIGHT),
            Map.entry("dinner", DayPart.DINNER),
            Map.entry("dinnertime", DayPart.DINNER),
            Map.entry("supper", DayPart.DINNER),
            Map.entry("night", DayPart.NIGHT),
            Map.entry("late", DayPart.LATE));

    private static final Set<String> BEFORE = Words.of("in at");
    private static final Set<String> NOT_WISHED = Words.of("good running be am are too bit little is");

    private DayParts() {}

    /** The part of the day a word speaks of, unless it is a greeting or "running late". */
    static @Nullable DayPart at(Tokens tokens, int at) {
        var part = WORDS.get(tokens.text(at));
        if (part == null || tokens.is(at - 1, "good")) {
            return null;
        }
        if (part == DayPart.LATE) {
            var meant = tokens.is(at + 1, "night") || tokens.is(at + 1, "dinner") || tokens.is(at + 1, "evening");
            if (tokens.size() == 1) {
                return part;
            }
            return meant && !tokens.isAny(at - 1, NOT_WISHED) ? part : null;
        }
        if (part == DayPart.EVENING && tokens.is(at, "eve")) {
            return tokens.is(at - 1, "christmas") || tokens.is(at - 1, "year's") || tokens.is(at - 1, "years")
                    ? null
                    : part;
        }
        return part;
    }

    /** "in the evening", "at night", as they follow a time; "tonight" and "this evening" are days too. */
    static @Nullable Found<DayPart> after(Tokens tokens, int at) {
        var next = at;
        if (tokens.isAny(next, BEFORE)) {
            next++;
            next = tokens.is(next, "the") ? next + 1 : next;
        } else if (!tokens.is(next, "evening") && !tokens.is(next, "morning")) {
            return null;
        }
        var part = WORDS.get(tokens.text(next));
        var isMeal = part == DayPart.DINNER || part == DayPart.LUNCH || part == DayPart.BREAKFAST;
        return part == null || isMeal || part == DayPart.LATE ? null : new Found<>(part, next + 1);
    }
}
