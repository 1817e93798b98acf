package com.tableturner.concierge.language;

import java.util.HashSet;
import java.util.Set;

/** Whether a message is in a language that is not read here: foreign letters, or foreign words without English ones. */
final class LanguageGuess {

    private static final Set<String> FOREIGN = foreign();
    private static final int FEWEST = 2;

    private LanguageGuess() {}

    static boolean isOther(Tokens tokens) {
        var latin = 0;
        var other = 0;
        var foreign = 0;
        var english = 0;
        for (var i = 0; i < tokens.size(); i++) {
            var word = tokens.at(i).isWord() ? tokens.text(i) : "";
            if (!word.isEmpty() && !isLatin(word)) {
                other += word.length();
                continue;
            }
            latin += word.length();
            foreign += FOREIGN.contains(word) ? 1 : 0;
            english += NameWords.isEveryday(word) ? 1 : 0;
        }
        var alone = foreign == 1 && english == 0 && tokens.size() == 1;
        return other > latin || foreign >= FEWEST && foreign > english || alone;
    }

    private static boolean isLatin(String word) {
        var script = Character.UnicodeScript.of(word.codePointAt(0));
        return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON;
    }

    private static Set<String> foreign() {
        var words = new HashSet<>(WordLists.words("other-languages"));
        words.removeIf(NameWords::isEveryday);
        return Set.copyOf(words);
    }
}
