package com.tableturner.concierge.language;

import java.util.Optional;
import java.util.Set;

/**
 * Whether a message is a plain yes or a plain no. Bookings are made on it, so it is strict: a word beside the yes that is
 * not merely polite, a value or a question mark makes it none.
 */
final class Answers {

    private static final PhraseMap<Boolean> PHRASES = phrases();
    private static final Set<String> POLITE = WordLists.words("polite-words");

    /** What a message answers, and whether a yes or no stood in it at all. */
    record Answer(Optional<Boolean> plain, boolean saysYes, boolean saysNo) {}

    Answer read(Tokens tokens, boolean hasValues) {
        var yes = false;
        var no = false;
        var more = hasValues;
        for (var at = 0; at < tokens.size(); ) {
            var found = PHRASES.at(tokens, at);
            if (found != null) {
                yes |= found.value();
                no |= !found.value();
                at = found.end();
                continue;
            }
            var token = tokens.at(at);
            more |= token.isSign() ? token.text().equals("?") : !POLITE.contains(token.text());
            at++;
        }
        var plain = yes != no && !more ? Optional.of(yes) : Optional.<Boolean>empty();
        return new Answer(plain, startsWith(tokens, true), startsWith(tokens, false));
    }

    private static boolean startsWith(Tokens tokens, boolean answer) {
        for (var at = 0; at < Math.min(tokens.size(), 3); at++) {
            var found = PHRASES.at(tokens, at);
            if (found != null) {
                return found.value() == answer;
            }
            if (!POLITE.contains(tokens.text(at)) && !tokens.at(at).isSign()) {
                return false;
            }
        }
        return false;
    }

    private static PhraseMap<Boolean> phrases() {
        var phrases = new PhraseMap<Boolean>();
        WordLists.read("yes-no", (phrase, meaning) -> phrases.add(phrase, meaning.equals("YES")));
        return phrases;
    }
}
