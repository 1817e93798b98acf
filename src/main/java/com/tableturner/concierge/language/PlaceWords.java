package com.tableturner.concierge.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a vocabulary, findable also when they are misspelt. */
final class PlaceWords {

    private static final int SHORTEST_MISSPELT = 4;
    private static final int SHORT = 5;
    private static final int LONG = 9;
    private static final Set<String> THINGS = WordLists.words("everyday-things");

    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();
    private final Set<String> words;

    PlaceWords(Set<String> words) {
        this.words = Set.copyOf(words);
        for (var word : this.words) {
            byFirstLetter
                    .computeIfAbsent(word.charAt(0), letter -> new ArrayList<>())
                    .add(word);
        }
    }

    /** A word without accents and apostrophes, as it is compared. */
    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK && point != '\'')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a word is of everyday speech, and so stands for no name unless it is written as the name is. */
    static boolean isEveryday(String word) {
        return NameWords.isEveryday(word) || THINGS.contains(word);
    }

    static boolean isPlural(String one, String other) {
        return one.equals(other + "s") || other.equals(one + "s");
    }

    /** The word itself if the vocabulary has it, and else what it may have been meant to be. */
    List<String> meant(String word, boolean everyday) {
        if (words.contains(word)) {
            return List.of(word);
        }
        if (everyday || word.length() < SHORTEST_MISSPELT) {
            return List.of();
        }
        var meant = new ArrayList<String>();
        for (var known : byFirstLetter.getOrDefault(word.charAt(0), List.of())) {
            if (isMisspelt(word, known)) {
                meant.add(known);
            }
        }
        return meant;
    }

    private static boolean isMisspelt(String word, String known) {
        if (known.length() < SHORTEST_MISSPELT) {
            return false;
        }
        var limit = Math.min(word.length(), known.length()) >= LONG ? 2 : 1;
        if (Misspelling.distance(word, known, limit) > limit) {
            return false;
        }
        var sameEnd = word.charAt(word.length() - 1) == known.charAt(known.length() - 1);
        var exchanged =
                word.length() == known.length() && word.charAt(word.length() - 1) == known.charAt(known.length() - 2);
        return known.length() > SHORT || sameEnd || exchanged || known.equals(word + "s");
    }
}
