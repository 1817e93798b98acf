package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a message that asks for more than one thing: "book … and cancel …", "Bella for 2 and Nine Bowls for 4". */
final class Requests {

    private static final Set<String> VERBS = Words.of(
            "book reserve cancel move reschedule change show list find recommend suggest postpone shift switch leave join tell");
    private static final Set<String> LINKS = Words.of("and then also plus ; .");
    private static final Set<String> FILLERS =
            Words.of("please also then can could you i want to would like just another and");
    private static final Set<Class<?>> SHARED = Set.of(Mention.People.class, Mention.Time.class, Mention.Day.class);
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

    /** The parts of a message that names several restaurants, each with people, a day or a time of its own. */
    List<Span> cut(Tokens tokens, List<Mention> mentions) {
        var places = mentions.stream()
                .filter(mention -> mention instanceof Mention.Place place
                        && place.term().kind() == Term.Kind.RESTAURANT
                        && place.stance() == Stance.WANTED)
                .map(Mention.Place.class::cast)
                .toList();
        var starts = new ArrayList<Integer>(List.of(0));
        for (var i = 1; i < places.size(); i++) {
            var cut = between(tokens, mentions, places.get(i - 1), places.get(i));
            if (cut < 0) {
                return List.of();
            }
            starts.add(cut);
        }
        return starts.size() < 2 || starts.size() > MOST ? List.of() : spans(tokens, starts);
    }

    private static int between(Tokens tokens, List<Mention> mentions, Mention.Place first, Mention.Place second) {
        if (first.term().equals(second.term())) {
            return -1;
        }
        for (var at = tokens.indexAt(second.span().start()) - 1;
                tokens.at(at).start() >= first.span().end();
                at--) {
            var link = tokens.isAny(at, LINKS) || tokens.is(at, ",");
            if (link && isShared(tokens, mentions, tokens.at(at).start())) {
                return at + 1;
            }
        }
        return -1;
    }

    /** Whether both sides say how many come, on which day, or when. */
    private static boolean isShared(Tokens tokens, List<Mention> mentions, int character) {
        var before = mentions.stream()
                .filter(mention -> mention.span().end() <= character)
                .map(Mention::getClass)
                .toList();
        return mentions.stream()
                .filter(mention -> mention.span().start() >= character)
                .map(mention -> kind(tokens, mention))
                .anyMatch(kind -> SHARED.contains(kind) && before.contains(kind));
    }

    /** A second "for 4" is read as a time, which it is no longer in a part of its own. */
    private static Class<?> kind(Tokens tokens, Mention mention) {
        var counts = mention instanceof Mention.Time
                && tokens.is(tokens.indexAt(mention.span().start()) - 1, "for");
        return counts ? Mention.People.class : mention.getClass();
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
