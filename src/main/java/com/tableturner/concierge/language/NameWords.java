package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words can be a name: those that are no words of everyday speech, and no days, times or people. */
final class NameWords {

    private static final Set<String> EVERYDAY = WordLists.words("everyday-words");
    private static final Set<String> PARTICLES = Words.of("de da del der van von bin al el la le di du dos st");
    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 30;

    static boolean isEveryday(String word) {
        return EVERYDAY.contains(word);
    }

    /** The name at a token, as far as the cue allows. */
    @Nullable
    NameAt name(Tokens tokens, int at, NameCue cue, Taken taken) {
        var parts = new ArrayList<NameAt.Part>();
        var next = at;
        while (parts.size() < MOST_WORDS && isName(tokens, next, cue, parts.size(), taken)) {
            var end = endOfWord(tokens, next);
            parts.add(new NameAt.Part(next, end));
            next = afterInitial(tokens, end);
            next = continuesBehindComma(tokens, next, cue, parts.size(), taken) ? next + 1 : next;
        }
        return parts.size() < cue.words() || parts.isEmpty() ? null : new NameAt(parts, next);
    }

    private static int endOfWord(Tokens tokens, int at) {
        var end = at + 1;
        while (tokens.is(end, "-")
                && tokens.at(end).glued()
                && tokens.at(end + 1).isWord()
                && tokens.at(end + 1).glued()) {
            end += 2;
        }
        return end;
    }

    private static int afterInitial(Tokens tokens, int at) {
        var initial = tokens.text(at - 1).length() == 1
                && tokens.is(at, ".")
                && tokens.at(at).glued();
        return initial ? at + 1 : at;
    }

    /** "Asha, Rao" as an answer. */
    private static boolean continuesBehindComma(Tokens tokens, int at, NameCue cue, int count, Taken taken) {
        var answer = cue == NameCue.ANSWER && count == 1;
        var link = tokens.is(at, ",") || tokens.is(at, "and");
        return answer && link && at + 2 == tokens.size() && isName(tokens, at + 1, cue, 0, taken);
    }

    private static boolean isName(Tokens tokens, int at, NameCue cue, int before, Taken taken) {
        var token = tokens.at(at);
        if (!token.isWord()
                || token.text().length() > LONGEST
                || taken.at(tokens, at)
                || tokens.isNumber(at + 1) && tokens.at(at + 1).glued()) {
            return false;
        }
        var capital = tokens.startsUpperCase(at);
        if (cue.capitals() && !capital && !(before > 0 && PARTICLES.contains(token.text()))) {
            return false;
        }
        if (EVERYDAY.contains(token.text()) || token.text().startsWith("i'")) {
            return before > 0 && capital && cue.strong() && !isShouted(tokens, at) && isSurname(tokens, at);
        }
        return !token.text().contains("'") || token.text().matches("[od]'.+|.+'[a-z]{3,}");
    }

    /** A word of everyday speech written with a capital behind a first name, as in "Asha Long". */
    private static boolean isSurname(Tokens tokens, int at) {
        return tokens.text(at).length() > 1 && tokens.startsUpperCase(at - 1) && !CalendarLike.is(tokens, at);
    }

    private static boolean isShouted(Tokens tokens, int at) {
        var original = tokens.original(at, at + 1);
        return original.length() > 1 && original.equals(original.toUpperCase(Locale.ROOT));
    }
}
