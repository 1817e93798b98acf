package com.tableturner.concierge.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that announce a name. */
final class NameCues {

    private static final PhraseMap<NameCue> CUES = cues();
    private static final Set<String> FILLERS = Words.of(
            "it's its it is the name yes yeah sure ok okay hi hello um uh , . ! : my me i'm im am please under called",
            "that's would be should mr mrs ms miss dr \" “ ” yep so well for a with on in of booked reservation");
    private static final Set<String> NOT_OF_DINER =
            Words.of("looking restaurant search second information website place searching");
    private static final Set<String> AFTER_NAME = Words.of("party table has booking");
    private static final int MOST_FILLERS = 8;

    @Nullable
    Found<NameCue> at(Tokens tokens, int at) {
        var cue = CUES.at(tokens, at);
        if (cue == null || tokens.isAny(at - 1, NOT_OF_DINER)) {
            return null;
        }
        var next = cue.end();
        while (next < cue.end() + 3 && isFiller(tokens, next)) {
            next++;
        }
        return new Found<>(cue.value(), next);
    }

    private static boolean isFiller(Tokens tokens, int at) {
        return switch (tokens.text(at)) {
            case "\"",
                    "“",
                    ":",
                    "-",
                    "miss",
                    "mr",
                    "mrs",
                    "ms",
                    "dr",
                    ",",
                    "i",
                    "think",
                    "it's",
                    "is",
                    "the",
                    "name",
                    "of",
                    "." -> true;
            default -> false;
        };
    }

    int skipFillers(Tokens tokens, int at) {
        var next = at;
        while (next < at + MOST_FILLERS && tokens.isAny(next, FILLERS)) {
            next++;
        }
        return next;
    }

    /** "Asha Rao, party of 4", "Asha Rao has a booking", and "…, Asha Rao" at the very end. */
    boolean isWrittenName(Tokens tokens, int at, int end) {
        var comma = tokens.is(end, ",") ? end + 1 : end;
        var last = end >= tokens.size() - 1 && !tokens.at(end).isWord() && tokens.is(at - 1, ",");
        var first = at == 0 || tokens.is(at - 1, "the") || tokens.at(at - 1).isSign();
        return last || first && tokens.isAny(comma, AFTER_NAME);
    }

    /** "… here", "… is my name", "… is what you can call me", "… speaking". */
    boolean isNamedBefore(Tokens tokens, int at) {
        if (tokens.is(at, "here") || tokens.is(at, "speaking") || tokens.follows(at, "this", "side")) {
            var next = tokens.text(at + 1);
            return next.isEmpty() || tokens.at(at + 1).isSign() || next.equals("and") || next.equals("i");
        }
        return tokens.is(at, "is")
                && (tokens.follows(at + 1, "my", "name")
                        || tokens.follows(at + 1, "the", "reservation", "name")
                        || tokens.follows(at + 1, "the", "name")
                        || tokens.follows(at + 1, "what", "you"));
    }

    private static PhraseMap<NameCue> cues() {
        var cues = new PhraseMap<NameCue>();
        WordLists.read("name-cues", (phrase, meaning) -> {
            var parts = List.of(meaning.split(" "));
            var part = parts.contains("last")
                    ? NameCue.Part.LAST
                    : parts.contains("first") ? NameCue.Part.FIRST : NameCue.Part.BOTH;
            cues.add(
                    phrase,
                    new NameCue(
                            part,
                            parts.contains("strong"),
                            parts.contains("capitals"),
                            parts.contains("two") ? 2 : 1,
                            parts.contains("group")));
        });
        return cues;
    }
}
