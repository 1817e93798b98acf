package com.tableturner.concierge.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days with names, as days from today: "today", "this evening", "the day after tomorrow". */
final class NamedDays {

    private static final Set<String> AFTER = Words.of("after from following");
    private static final Set<String> BEFORE_SHORT = Words.of("after for on by dayafter before");
    private static final PhraseMap<Integer> NAMED = named();
    private static final int LONGEST_MISSPELT = 10;

    private NamedDays() {}

    static @Nullable Found<Integer> at(Tokens tokens, int at) {
        var named = name(tokens, at);
        return named != null ? named : aroundTomorrow(tokens, at);
    }

    private static @Nullable Found<Integer> aroundTomorrow(Tokens tokens, int at) {
        var article = tokens.is(at, "the") ? at + 1 : at;
        var together = tokens.is(article, "dayafter");
        var start = together ? article - 1 : article;
        if (!tokens.is(start, "day") && !together) {
            return null;
        }
        var anchor = name(tokens, start + 2);
        if (anchor == null || anchor.value() == 0 && tokens.is(start + 1, "from")) {
            return null;
        }
        if (together || tokens.isAny(start + 1, AFTER)) {
            return new Found<>(anchor.value() + 1, anchor.end());
        }
        return tokens.is(start + 1, "before") ? new Found<>(anchor.value() - 1, anchor.end()) : null;
    }

    private static @Nullable Found<Integer> name(Tokens tokens, int at) {
        var exact = NAMED.at(tokens, at);
        var text = tokens.text(at);
        if (text.equals("tom")) {
            return isShortForTomorrow(tokens, at) ? new Found<>(1, at + 1) : null;
        }
        if (exact != null || text.length() > LONGEST_MISSPELT || !text.startsWith("tom")) {
            return exact;
        }
        return Misspelling.distance(text, "tomorrow", 2) <= 2 ? new Found<>(1, at + 1) : null;
    }

    /** "tom" is also a man. */
    private static boolean isShortForTomorrow(Tokens tokens, int at) {
        return !tokens.startsUpperCase(at) && (at == 0 || tokens.isAny(at - 1, BEFORE_SHORT));
    }

    private static PhraseMap<Integer> named() {
        var named = new PhraseMap<Integer>();
        WordLists.read("named-days", (phrase, days) -> named.add(phrase, Integer.valueOf(days)));
        return named;
    }
}
