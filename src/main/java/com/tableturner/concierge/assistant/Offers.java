package com.tableturner.concierge.assistant;

import com.tableturner.base.ui.Formats;
import com.tableturner.concierge.Card;
import com.tableturner.concierge.Goal;
import com.tableturner.concierge.Proposal;
import com.tableturner.concierge.Results;
import com.tableturner.concierge.Scene;
import com.tableturner.concierge.Wishes;
import com.tableturner.concierge.Words;
import com.tableturner.concierge.language.Asked;
import com.tableturner.reservation.Reason;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said of tables once a tool has answered: which are found, whether one is free, what is proposed, why not. */
@Component
class Offers {

    private static final Set<String> FULL = Set.of(Reason.NO_TABLE.name(), Reason.PACING_FULL.name());

    private final Words words;
    private final Sentences sentences;
    private final Tables tables;

    Offers(Words words, Sentences sentences, Tables tables) {
        this.words = words;
        this.sentences = sentences;
        this.tables = tables;
    }

    /** After a search. */
    Move found(Scene scene, Answered answered) {
        var found = answered.of(answered.last(), Results.Found.class);
        var places = found.map(Results.Found::places).orElse(List.of());
        if (places.isEmpty()) {
            return Move.Say.that(words.say("found.none")).asking(Asked.RESTAURANT);
        }
        var wishes = scene.task().wishes();
        var best = places.getFirst();
        var relaxed = found.map(Results.Found::relaxed).orElse("");
        var intro = relaxed.isEmpty()
                ? words.say("found.some", places.size(), best.name(), best.area(), reason(best))
                : words.say(
                        "found.relaxed",
                        words.text("concierge.wish." + relaxed.split(", ")[0]),
                        best.name(),
                        best.area(),
                        reason(best));
        var say = Move.Say.that(intro);
        if (wishes.date() == null || wishes.time() == null || wishes.party() == null) {
            return say.then(words.say("found.which"))
                    .asking(Asked.RESTAURANT, Asked.CHOICE)
                    .offering(Move.Say.first(places.stream().map(Card.Place::name)));
        }
        return choosing(say, places, wishes.time());
    }

    private Move choosing(Move.Say say, List<Card.Place> places, LocalTime wanted) {
        var replies = Move.Say.first(places.stream().flatMap(place -> replyOf(place, wanted)));
        return replies.isEmpty()
                ? say.then(words.say("found.full"))
                        .asking(Asked.RESTAURANT, Asked.CHOICE)
                        .offering(Move.Say.first(places.stream().map(Card.Place::name)))
                : say.then(words.say("found.which-time"))
                        .asking(Asked.RESTAURANT, Asked.CHOICE)
                        .offering(replies);
    }

    private Stream<String> replyOf(Card.Place place, LocalTime wanted) {
        return place.slots().stream()
                .filter(Card.Slot::isOpen)
                .min(Comparator.comparingInt(slot -> secondsBetween(slot.time(), wanted)))
                .map(slot -> words.say("reply.restaurant-at", place.name(), words.time(slot.time())))
                .stream();
    }

    private String reason(Card.Place place) {
        var facts = place.facts().isEmpty() ? place.cuisine() : String.join(", ", place.facts());
        return place.costForTwo() == null ? facts : words.say("found.cost", facts, Formats.rupees(place.costForTwo()));
    }

    /** After a check: free, free at another time of the span that was wanted, or not. */
    Move checked(Scene scene, Answered answered) {
        var checked = answered.of("checkAvailability", Results.Checked.class).orElse(null);
        var wishes = scene.task().wishes();
        if (checked == null || checked.outcome().equals(Results.NOT_FOUND)) {
            return Move.Say.that(words.say("unknown-restaurant")).asking(Asked.RESTAURANT);
        }
        if (checked.outcome().equals(Results.OK)) {
            return free(scene, checked, wishes.time());
        }
        var other = within(wishes, checked.times());
        if (other.isPresent()) {
            return scene.signedIn() && scene.task().goal() == Goal.BOOK
                    ? Tables.propose(wishes, other.get())
                    : free(scene, checked, other.get());
        }
        return refused(
                scene,
                checked.outcome(),
                checked.because(),
                checked.restaurantId(),
                checked.instead(),
                checked.phone());
    }

    private static Optional<LocalTime> within(Wishes wishes, List<LocalTime> open) {
        var latest = wishes.latest();
        var wanted = wishes.time();
        if (latest == null || wanted == null) {
            return Optional.empty();
        }
        return open.stream()
                .filter(time -> !time.isAfter(latest) && !time.isBefore(wanted.minusHours(2)))
                .min(Comparator.comparingInt(time -> secondsBetween(time, wanted)));
    }

    private static int secondsBetween(LocalTime one, LocalTime other) {
        return Math.abs(one.toSecondOfDay() - other.toSecondOfDay());
    }

    private Move free(Scene scene, Results.Checked checked, @Nullable LocalTime time) {
        var when = sentences.when(scene, checked.date(), time, checked.party());
        var sentence = words.say("free", checked.restaurant(), when);
        if (scene.task().goal() == Goal.BOOK) {
            return tables.signIn(scene, sentence);
        }
        return Move.Say.that(sentence)
                .then(words.say("free.keep"))
                .asking(Asked.CONFIRMATION)
                .offering(words.say("reply.keep"), words.say("reply.other-time"), words.say("reply.not-now"));
    }

    /** After a proposal: the question, or why there is none. */
    Move proposed(Scene scene, Answered answered) {
        var proposed = answered.of(answered.last(), Results.Proposed.class).orElse(null);
        if (proposed == null) {
            return Move.Say.that(words.say("lost"));
        }
        var terms = proposed.terms();
        if (terms != null) {
            return asking(scene, terms);
        }
        var wishes = scene.task().wishes();
        return switch (proposed.outcome()) {
            case Results.SIGN_IN -> tables.signIn(scene, "");
            case Results.NAME -> Move.Say.that(words.say("ask.name")).asking(Asked.NAME);
            case Results.NOT_FOUND ->
                Move.Say.that(words.say("unknown-restaurant")).asking(Asked.RESTAURANT);
            default -> {
                if (wishes.latest() != null && answered.count("checkAvailability") == 0) {
                    yield Tables.check(wishes);
                }
                yield refused(
                        scene,
                        proposed.outcome(),
                        proposed.because(),
                        wishes.restaurantId() == null ? 0 : wishes.restaurantId(),
                        proposed.instead(),
                        proposed.phone());
            }
        };
    }

    Move asking(Scene scene, Proposal.Terms terms) {
        var say = Move.Say.that(sentences.question(scene, terms)).asking(Asked.CONFIRMATION);
        return switch (terms.kind()) {
            case BOOK ->
                say.offering(words.say("reply.yes"), words.say("reply.other-time"), words.say("reply.not-now"));
            case CANCEL -> say.offering(words.say("reply.yes-cancel"), words.say("reply.keep-it"));
            default -> say.offering(words.say("reply.yes-do"), words.say("reply.not-now"));
        };
    }

    Move refused(
            Scene scene, String outcome, String because, long restaurantId, List<Card.Instead> instead, String phone) {
        var date = scene.task().wishes().date();
        var sentence = Sentences.join(
                because,
                sentences.instead(scene, restaurantId, date, instead),
                FULL.contains(outcome) ? words.say("or-waitlist") : "",
                instead.isEmpty() && !phone.isEmpty() ? words.say("or-call", Formats.phone(phone)) : "");
        var replies = Stream.concat(
                        sentences.insteadReplies(scene, restaurantId, date, instead).stream()
                                .limit(2),
                        FULL.contains(outcome) ? Stream.of(words.say("reply.waitlist")) : Stream.empty())
                .toList();
        return Move.Say.that(sentence).asking(question(outcome)).offering(replies);
    }

    private static Asked question(String outcome) {
        return switch (outcome) {
            case "CLOSED", "OUTSIDE_WINDOW" -> Asked.DATE;
            case "PARTY_TOO_LARGE", "PARTY_TOO_SMALL" -> Asked.PEOPLE;
            default -> Asked.TIME;
        };
    }
}
