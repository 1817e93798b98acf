package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the restaurants, areas, cuisines and specialities of a vocabulary, misspelt ones too. */
final class PlaceFinder {

    private static final int SHORTEST_GUESS = 6;
    private static final int MOST_TERMS = 5;

    /** A term found, and the tokens it takes, {@code [from, to)}. */
    record Place(Term term, int from, int to, boolean exact) {}

    private final Map<String, List<PlaceName>> byFirstWord = new HashMap<>();
    private final Map<String, List<Term>> byDistinctWord = new HashMap<>();
    private final PlaceWords words;

    PlaceFinder(List<Term> vocabulary) {
        var all = new HashSet<String>();
        for (var name : PlaceName.of(vocabulary)) {
            all.addAll(name.words());
            byFirstWord
                    .computeIfAbsent(name.words().getFirst(), first -> new ArrayList<>())
                    .add(name);
            if (name.isJoinable()) {
                all.add(name.joined());
                byFirstWord
                        .computeIfAbsent(name.joined(), first -> new ArrayList<>())
                        .add(name.asOneWord());
            }
        }
        byFirstWord
                .values()
                .forEach(names -> names.sort(
                        Comparator.comparingInt((PlaceName name) -> name.words().size())
                                .reversed()
                                .thenComparing(name -> name.term().kind())));
        distinct(vocabulary);
        words = new PlaceWords(all);
    }

    /** A word that only few restaurants have in their names stands for them: "Tamarind" for "Tamarind Yard". */
    private void distinct(List<Term> vocabulary) {
        var common = new HashSet<String>();
        for (var term : vocabulary) {
            for (var word : PlaceName.wordsOf(term.name())) {
                if (term.kind() != Term.Kind.RESTAURANT) {
                    common.add(word);
                } else if (!PlaceWords.isEveryday(word) && word.length() >= 4) {
                    byDistinctWord
                            .computeIfAbsent(word, first -> new ArrayList<>())
                            .add(term);
                }
            }
        }
        byDistinctWord.keySet().removeAll(common);
        byDistinctWord.values().removeIf(terms -> terms.size() > MOST_TERMS);
    }

    List<Place> find(Tokens tokens, Taken taken) {
        var places = new ArrayList<Place>();
        var meant = new HashMap<String, List<String>>();
        for (var at = 0; at < tokens.size(); ) {
            var found = taken.at(tokens, at) ? List.<Place>of() : at(tokens, at, meant);
            places.addAll(found);
            at = found.isEmpty() ? at + 1 : found.getFirst().to();
        }
        return places;
    }

    private List<Place> at(Tokens tokens, int at, Map<String, List<String>> meant) {
        Place best = null;
        for (var first : meant(tokens, at, meant)) {
            for (var name : byFirstWord.getOrDefault(first, List.of())) {
                var place = match(tokens, at, name, meant);
                if (place != null && (best == null || isBetter(place, best))) {
                    best = place;
                }
            }
        }
        var joined = best == null ? joined(tokens, at) : null;
        if (best != null || joined != null) {
            return List.of(best != null ? best : Objects.requireNonNull(joined));
        }
        return distinct(tokens, at, meant);
    }

    private static boolean isBetter(Place place, Place best) {
        if (place.to() != best.to()) {
            return place.to() > best.to();
        }
        return place.exact() && !best.exact();
    }

    private List<String> meant(Tokens tokens, int at, Map<String, List<String>> cache) {
        if (!tokens.at(at).isWord() && !tokens.isNumber(at)) {
            return List.of();
        }
        var word = PlaceWords.plain(tokens.text(at));
        return cache.computeIfAbsent(word, first -> words.meant(word, PlaceWords.isEveryday(word)));
    }

    private @Nullable Place match(Tokens tokens, int at, PlaceName name, Map<String, List<String>> meant) {
        var next = at;
        var exact = true;
        for (var word : name.words()) {
            next = next > at && (tokens.is(next, "&") || tokens.is(next, "-") || tokens.is(next, "."))
                    ? next + 1
                    : next;
            var typed = PlaceWords.plain(tokens.text(next));
            if (!meant(tokens, next, meant).contains(word) && !PlaceWords.isPlural(typed, word)) {
                return null;
            }
            exact &= typed.equals(word);
            next++;
        }
        var everyday = name.words().size() == 1
                && PlaceWords.isEveryday(name.words().getFirst())
                && name.term().kind() == Term.Kind.RESTAURANT
                && !tokens.startsUpperCase(at);
        return everyday ? null : new Place(name.term(), at, next, exact);
    }

    /** "indira nagar" for Indiranagar. */
    private @Nullable Place joined(Tokens tokens, int at) {
        if (!tokens.at(at).isWord() || !tokens.at(at + 1).isWord()) {
            return null;
        }
        var word = PlaceWords.plain(tokens.text(at)) + PlaceWords.plain(tokens.text(at + 1));
        for (var name : byFirstWord.getOrDefault(word, List.of())) {
            if (name.words().size() == 1) {
                return new Place(name.term(), at, at + 2, false);
            }
        }
        return null;
    }

    private List<Place> distinct(Tokens tokens, int at, Map<String, List<String>> meant) {
        var places = new ArrayList<Place>();
        var typed = PlaceWords.plain(tokens.text(at));
        for (var word : meant(tokens, at, meant)) {
            if (!word.equals(typed) && typed.length() < SHORTEST_GUESS) {
                continue;
            }
            for (var term : byDistinctWord.getOrDefault(word, List.of())) {
                places.add(new Place(term, at, at + 1, false));
            }
        }
        return places;
    }
}
