package com.tableturner.reservation.ui.find;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Something that can be chosen while typing into the search field. */
record Suggestion(Kind kind, String text) {

    /** What choosing it does. */
    enum Kind {
        AREA("pin"),
        CUISINE("seat"),
        RESTAURANT("store"),
        TEXT("search");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }

        /** Translation key of its name. */
        String key() {
            return "find.suggestion." + name().toLowerCase(Locale.ROOT);
        }
    }

    static List<Suggestion> all(Places places) {
        return Stream.of(
                        places.areas().stream().map(area -> new Suggestion(Kind.AREA, area)),
                        places.cuisines().stream().map(cuisine -> new Suggestion(Kind.CUISINE, cuisine)),
                        places.restaurants().stream().map(facts -> new Suggestion(Kind.RESTAURANT, facts.name())))
                .flatMap(kind -> kind)
                .toList();
    }

    /** Whether what is typed occurs in it, whatever the case and accents. */
    boolean matches(String typed) {
        return fold(text).contains(fold(typed));
    }

    /** The search with this chosen. */
    Search applyTo(Search search) {
        return switch (kind) {
            case AREA -> search.withText("").withArea(text);
            case CUISINE -> search.withText("").withCuisine(text);
            case RESTAURANT, TEXT -> search.withText(text);
        };
    }

    private static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
