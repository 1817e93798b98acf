package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One way to say a term of the vocabulary, word by word. */
record PlaceName(Term term, List<String> words) {

    private static final Map<String, List<String>> DISHES = dishes();

    PlaceName {
        words = List.copyOf(words);
    }

    /** All the ways to say the terms: names, aliases, names without "the", and dishes that stand for a cuisine. */
    static List<PlaceName> of(List<Term> vocabulary) {
        var names = new ArrayList<PlaceName>();
        for (var term : vocabulary) {
            add(names, term, term.name());
            term.aliases().forEach(alias -> add(names, term, alias));
            if (term.kind() == Term.Kind.CUISINE) {
                DISHES.getOrDefault(term.name().toLowerCase(Locale.ROOT), List.of())
                        .forEach(dish -> add(names, term, dish));
            }
        }
        return names;
    }

    private static void add(List<PlaceName> names, Term term, String text) {
        var words = wordsOf(text);
        if (words.isEmpty()) {
            return;
        }
        names.add(new PlaceName(term, words));
        if (words.size() > 2 && words.getFirst().equals("the")) {
            names.add(new PlaceName(term, words.subList(1, words.size())));
        }
    }

    static List<String> wordsOf(String text) {
        var tokens = new Tokens(text);
        var words = new ArrayList<String>();
        for (var i = 0; i < tokens.size(); i++) {
            if (!tokens.at(i).isSign()) {
                words.add(PlaceWords.plain(tokens.text(i)));
            }
        }
        return words;
    }

    /** Whether it may be written as one word. */
    boolean isJoinable() {
        return words.size() == 2 && joined().length() >= 6;
    }

    String joined() {
        return String.join("", words);
    }

    PlaceName asOneWord() {
        return new PlaceName(term, List.of(joined()));
    }

    private static Map<String, List<String>> dishes() {
        var dishes = new HashMap<String, List<String>>();
        WordLists.read(
                "dishes",
                (dish, cuisine) -> dishes.computeIfAbsent(cuisine, first -> new ArrayList<>())
                        .add(dish));
        return dishes;
    }
}
