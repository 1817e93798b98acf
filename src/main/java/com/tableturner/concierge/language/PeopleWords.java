package com.tableturner.concierge.language;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that people are counted by. */
final class PeopleWords {

    enum Kind {
        ANY,
        WHO,
        KIN,
        CHILD,
        SEAT
    }

    /**
     * @param each how many people one of them is
     * @param usually how many are meant where no number is said; 0 if that can be any
     */
    record Noun(Kind kind, int each, int usually, boolean plural) {}

    static final Set<String> POSSESSIVES = Words.of("my our his her their your the ma me");
    static final Set<String> ARTICLES = Words.of("a an the my our his her their another");
    static final Set<String> SPEAKER = Words.of("me myself i i'm");
    static final Set<String> GROUPS = Words.of(
            "party group family table team gang crowd bunch total band parties count seating booking reservation");
    static final Set<String> ADJECTIVES = Words.of(
            "small little young old older younger elderly hungry adult good dear close best other more baby",
            "teenage grown lovely new beautiful vegetarian veg vegan female male wonderful additional extra tiny",
            "business work school college office great dutch indian");

    private static final PhraseMap<Noun> NOUNS = nouns();

    private PeopleWords() {}

    static @Nullable Found<Noun> noun(Tokens tokens, int at) {
        return NOUNS.at(tokens, at);
    }

    private static PhraseMap<Noun> nouns() {
        var nouns = new PhraseMap<Noun>();
        WordLists.read("people", (phrase, meaning) -> {
            var parts = meaning.split(" ");
            nouns.add(
                    phrase,
                    new Noun(
                            Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2]),
                            parts[3].equals("many")));
        });
        return nouns;
    }
}
