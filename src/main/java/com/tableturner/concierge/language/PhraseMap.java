package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more words, each with what it stands for; finds the longest that stands at a token. */
final class PhraseMap<V> {

    private record Entry<V>(List<String> words, V value) {}

    private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();

    /** Adds a phrase as people write it. */
    void add(String phrase, V value) {
        var tokens = new Tokens(phrase);
        var words = new ArrayList<String>(tokens.size());
        for (var i = 0; i < tokens.size(); i++) {
            words.add(tokens.text(i));
        }
        var entries = byFirstWord.computeIfAbsent(words.getFirst(), first -> new ArrayList<>());
        entries.add(new Entry<>(List.copyOf(words), value));
        entries.sort(
                Comparator.comparingInt((Entry<V> entry) -> entry.words.size()).reversed());
    }

    @Nullable
    Found<V> at(Tokens tokens, int at) {
        for (var entry : byFirstWord.getOrDefault(tokens.text(at), List.of())) {
            if (stands(entry, tokens, at)) {
                return new Found<>(entry.value, at + entry.words.size());
            }
        }
        return null;
    }

    private static boolean stands(Entry<?> entry, Tokens tokens, int at) {
        for (var i = 1; i < entry.words.size(); i++) {
            if (!tokens.is(at + i, entry.words.get(i))) {
                return false;
            }
        }
        return at + entry.words.size() <= tokens.size();
    }
}
