package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a message that asks for more than one thing: "book … and cancel …", "… at Bella for 2 and at Nine Bowls for 4". */
final class Requests {

    private static final Set<String> VERBS = Words.of(
            "book reserve cancel move reschedule change show list find recommend suggest postpone shift switch leave join tell");
    private static final Set<String> LINKS = Words.of("and then also plus ; .");
    private static final Set<String> FILLERS =
            Words.of("please also then can could you i want to would like just another and");
    private static final int MOST = 5;

    /** The parts, or nothing if the message asks for one thing. */
    List<Span> cut(Tokens tokens) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        var begun = false;
        for (var at = 0; at < tokens.size() && starts.size() < MOST; at++) {
            var first = skip(tokens, at);
            var opens = begins(tokens, first);
            if (opens && begun && tokens.isAny(at - 1, LINKS) && first - starts.getLast() > 2) {
                starts.add(at);
                at = first;
            }
            begun |= opens;
        }
        return starts.size() < 2 ? List.of() : spans(tokens, starts);
    }

    private static int skip(Tokens tokens, int at) {
        var first = at;
        while (first < at + 4 && tokens.isAny(first, FILLERS)) {
            first++;
        }
        return first;
    }

    /** Whether a new request begins here: a verb, or "a table for", "another one". */
    private static boolean begins(Tokens tokens, int at) {
        return tokens.isAny(at, VERBS) && !tokens.is(at + 1, "it") && !tokens.is(at + 1, "that")
                || tokens.follows(at, "a", "table", "for")
                || tokens.is(at - 1, "another")
                        && (tokens.is(at, "one") || tokens.is(at, "table") || tokens.is(at, "booking"));
    }

    private static List<Span> spans(Tokens tokens, List<Integer> starts) {
        var spans = new ArrayList<Span>();
        for (var i = 0; i < starts.size(); i++) {
            var to = i + 1 < starts.size() ? starts.get(i + 1) : tokens.size();
            while (to > starts.get(i) + 1 && tokens.isAny(to - 1, LINKS)) {
                to--;
            }
            spans.add(tokens.span(starts.get(i), to));
        }
        return spans;
    }
}
