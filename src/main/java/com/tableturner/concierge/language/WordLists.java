package com.tableturner.concierge.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads the lists of words in the resources: {@code phrase, phrase = meaning}; lines with # are remarks. */
final class WordLists {

    private WordLists() {}

    static void read(String name, BiConsumer<String, String> phraseAndMeaning) {
        for (var line : lines(name)) {
            var split = line.lastIndexOf('=');
            var meaning = split < 0 ? "" : line.substring(split + 1).strip();
            for (var phrase :
                    line.substring(0, split < 0 ? line.length() : split).split(",")) {
                phraseAndMeaning.accept(phrase.strip(), meaning);
            }
        }
    }

    /** All the words of a list, with spaces between. */
    static Set<String> words(String name) {
        var words = new HashSet<String>();
        lines(name).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return Set.copyOf(words);
    }

    static List<String> lines(String name) {
        var path = "/language/" + name + ".txt";
        try (var stream = Objects.requireNonNull(WordLists.class.getResourceAsStream(path), path);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new BufferedReader(reader)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
