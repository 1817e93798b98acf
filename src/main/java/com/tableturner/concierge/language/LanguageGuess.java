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
            var token = tokens.at(i);
            if (!token.isWord()) {
                continue;
            }
            var script = Character.UnicodeScript.of(token.text().codePointAt(0));
            if (script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON) {
                other += token.text().length();
                continue;
            }
            latin += token.text().length();
            if (FOREIGN.contains(token.text())) {
                foreign++;
            } else if (NameWords.isEveryday(token.text())) {
                english++;
            }
        }
        return other > latin
                || foreign >= FEWEST && foreign > english
                || foreign == 1 && english == 0 && tokens.size() == 1;
    }

    private static Set<String> foreign() {
        var words = new HashSet<>(WordLists.words("other-languages"));
        words.removeIf(NameWords::isEveryday);
        return Set.copyOf(words);
    }
}
