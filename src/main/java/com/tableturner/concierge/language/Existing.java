package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is booked already from what is wanted, where a message changes or cancels: in "move my 7 pm table to 8" the 7
 * is the booking's. And of two values in one message, of which the second corrects the first, only the second is wanted.
 */
final class Existing {

    private static final Set<String> OWN = Words.of("my our booked reserved booking reservation made existing current");
    private static final Set<String> CORRECTS =
            Words.of("no actually sorry instead rather mean meant wait correction scratch oops change make switch");
    private static final Set<String> TO = Words.of("to into");
    private static final int REACH = 7;

    List<Mention> settle(Tokens tokens, List<Mention> mentions, Set<Intent> intents) {
        var settled = new ArrayList<Mention>();
        var changes =
                intents.contains(Intent.CHANGE) || intents.contains(Intent.CANCEL) || intents.contains(Intent.SHOW);
        for (var i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            var stance = stance(mention);
            if (stance != Stance.WANTED) {
                settled.add(mention);
                continue;
            }
            var later = later(mentions, i);
            var told = changes && isOwn(tokens, mention.span());
            var corrected = later != null && isCorrected(tokens, mention.span(), later.span());
            settled.add(
                    told && (later != null || intents.contains(Intent.CANCEL) || intents.contains(Intent.SHOW))
                            ? with(mention, Stance.EXISTING)
                            : corrected ? with(mention, Stance.REJECTED) : mention);
        }
        return settled;
    }

    private static @Nullable Stance stance(Mention mention) {
        return switch (mention) {
            case Mention.Day day -> day.stance();
            case Mention.Time time -> time.stance();
            case Mention.People people -> people.stance();
            case Mention.Place place -> place.stance();
            default -> null;
        };
    }

    private static Mention with(Mention mention, Stance stance) {
        return switch (mention) {
            case Mention.Day day -> new Mention.Day(day.span(), day.date(), stance);
            case Mention.Time time -> new Mention.Time(time.span(), time.time(), time.range(), stance);
            case Mention.People people -> new Mention.People(people.span(), people.size(), stance);
            case Mention.Place place -> new Mention.Place(place.span(), place.term(), place.exact(), stance);
            default -> mention;
        };
    }

    /** The next wanted mention of the same kind. */
    private static @Nullable Mention later(List<Mention> mentions, int index) {
        var mention = mentions.get(index);
        for (var other : mentions.subList(index + 1, mentions.size())) {
            var behind = other.span().start() >= mention.span().end();
            if (behind
                    && other.getClass() == mention.getClass()
                    && stance(other) == Stance.WANTED
                    && isSameKind(mention, other)) {
                return other;
            }
        }
        return null;
    }

    private static boolean isSameKind(Mention mention, Mention other) {
        return !(mention instanceof Mention.Place place)
                || other instanceof Mention.Place second
                        && place.term().kind() == second.term().kind();
    }

    /** "my 7 pm table", "the booking I made for Friday". */
    private static boolean isOwn(Tokens tokens, Span span) {
        var at = tokens.indexAt(span.start());
        for (var before = at - 1; before >= Math.max(0, at - REACH); before--) {
            if (tokens.isAny(before, TO) || tokens.is(before, ".") || tokens.is(before, "instead")) {
                return false;
            }
            if (tokens.isAny(before, OWN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCorrected(Tokens tokens, Span first, Span second) {
        var from = tokens.indexAt(first.end());
        var to = tokens.indexAt(second.start());
        if (to - from > REACH + 2) {
            return false;
        }
        for (var at = from; at < to; at++) {
            if (tokens.isAny(at, CORRECTS)) {
                return true;
            }
        }
        return false;
    }
}
