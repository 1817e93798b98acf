package com.tableturner.concierge.assistant;

import com.tableturner.base.ui.Formats;
import com.tableturner.concierge.Card;
import com.tableturner.concierge.Goal;
import com.tableturner.concierge.Proposal;
import com.tableturner.concierge.Results;
import com.tableturner.concierge.Scene;
import com.tableturner.concierge.SignInStep;
import com.tableturner.concierge.Wishes;
import com.tableturner.concierge.Words;
import com.tableturner.concierge.language.Asked;
import com.tableturner.reservation.Reason;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads to a table: finds a restaurant, asks for what is missing, checks, and proposes. */
@Component
class Tables {

    private static final List<LocalTime> USUAL =
            List.of(LocalTime.of(13, 0), LocalTime.of(19, 30), LocalTime.of(20, 30));
    private static final Set<String> FULL = Set.of(Reason.NO_TABLE.name(), Reason.PACING_FULL.name());

    private final Words words;
    private final Sentences sentences;

    Tables(Words words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    Move book(Scene scene) {
        var wishes = scene.task().wishes();
        if (wishes.isNothing() && !scene.signedIn()) {
            return askPhoneFirst(scene);
        }
        if (scene.signedIn() && scene.name().isEmpty() && (wishes.isNothing() || wishes.isComplete())) {
            return Move.Say.that(words.say("ask.name")).asking(Asked.NAME);
        }
        if (wishes.restaurantId() == null) {
            return restaurant(scene);
        }
        return missing(scene).orElseGet(() -> scene.signedIn() ? propose(wishes, wishes.time()) : check(wishes));
    }

    /** The guided way begins with the number, unless the diner would rather begin with the food. */
    private Move askPhoneFirst(Scene scene) {
        var step = scene.signIn();
        return switch (step.outcome()) {
            case CODE_SENT ->
                Move.Say.that(words.say("code.sent", step.detail())).asking(Asked.CODE);
            case WAITING ->
                Move.Say.that(words.say("code.waiting", step.detail())).asking(Asked.CODE);
            default ->
                Move.Say.that(words.say("ask.phone-first"))
                        .asking(Asked.PHONE, Asked.RESTAURANT)
                        .offering(words.say("reply.romantic"), words.say("reply.vegetarian"), words.say("reply.cheap"));
        };
    }

    private Move restaurant(Scene scene) {
        var wishes = scene.task().wishes();
        var named = scene.heard().restaurants();
        if (named.size() > 1) {
            return Move.Call.to("searchRestaurants").with("dish", "").with("area", wishes.area());
        }
        if (wishes.narrows() || wishes.date() != null && wishes.time() != null && wishes.party() != null) {
            return recommend(wishes);
        }
        var ask = Move.Say.that(words.say("ask.restaurant")).asking(Asked.RESTAURANT);
        return scene.lastVisited().isEmpty()
                ? ask.offering(words.say("reply.romantic"), words.say("reply.vegetarian"), words.say("reply.cheap"))
                : ask.offering(scene.lastVisited(), words.say("reply.romantic"), words.say("reply.vegetarian"));
    }

    private Optional<Move> missing(Scene scene) {
        var wishes = scene.task().wishes();
        if (wishes.date() == null) {
            var saturday = scene.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
            return Optional.of(ask(scene, "ask.date", Asked.DATE)
                    .offering(
                            words.say("reply.today"),
                            words.say("reply.tomorrow"),
                            Formats.date(saturday, scene.today())));
        }
        if (wishes.time() == null) {
            return Optional.of(ask(scene, "ask.time", Asked.TIME)
                    .offering(USUAL.stream().map(words::time).toList()));
        }
        if (wishes.party() == null) {
            return Optional.of(
                    ask(scene, "ask.party", Asked.PEOPLE).offering(words.people(2), words.people(4), words.people(6)));
        }
        return Optional.empty();
    }

    private Move.Say ask(Scene scene, String key, Asked what) {
        var wishes = scene.task().wishes();
        var known = sentences.when(scene, wishes.date(), wishes.time(), wishes.party());
        var sentence = known.isEmpty()
                ? words.say(key, wishes.restaurant())
                : words.say(key + "-knowing", wishes.restaurant(), known);
        return Move.Say.that(sentence).asking(what);
    }

    Move find(Scene scene) {
        var wishes = scene.task().wishes();
        if (wishes.restaurantId() == null) {
            return wishes.isNothing()
                    ? Move.Say.that(words.say("ask.restaurant"))
                            .asking(Asked.RESTAURANT)
                            .offering(
                                    words.say("reply.romantic"),
                                    words.say("reply.vegetarian"),
                                    words.say("reply.cheap"))
                    : recommend(wishes);
        }
        return missing(scene).orElseGet(() -> check(wishes));
    }

    Move joinWaitlist(Scene scene) {
        var wishes = scene.task().wishes();
        if (!scene.signedIn()) {
            return signIn(scene, "");
        }
        if (wishes.restaurantId() == null) {
            return Move.Say.that(words.say("ask.waitlist")).asking(Asked.RESTAURANT);
        }
        return missing(scene).orElseGet(() -> table(Move.Call.to("proposeWaitlist"), wishes, wishes.time()));
    }

    static Move recommend(Wishes wishes) {
        return Move.Call.to("recommendRestaurants")
                .with("occasion", wishes.occasion())
                .with("diets", wishes.diets())
                .with("cuisine", wishes.cuisine())
                .with("area", wishes.area())
                .with("dish", wishes.dish())
                .with("lowestPrice", wishes.lowestPrice())
                .with("highestPrice", wishes.highestPrice())
                .with("budget", wishes.budget())
                .with("rating", wishes.rating())
                .with("date", wishes.date())
                .with("time", wishes.time())
                .with("party", wishes.party());
    }

    private static Move.Call check(Wishes wishes) {
        return table(Move.Call.to("checkAvailability"), wishes, wishes.time());
    }

    private static Move propose(Wishes wishes, @Nullable LocalTime time) {
        return table(Move.Call.to("proposeBooking"), wishes, time).with("note", wishes.note());
    }

    private static Move.Call table(Move.Call call, Wishes wishes, @Nullable LocalTime time) {
        return call.with("restaurant", wishes.restaurantId() == null ? null : String.valueOf(wishes.restaurantId()))
                .with("date", wishes.date())
                .with("time", time)
                .with("party", wishes.party());
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
        return say.then(words.say("found.which-time"))
                .asking(Asked.RESTAURANT, Asked.CHOICE)
                .offering(Move.Say.first(places.stream().flatMap(place -> replyOf(place, wishes.time()))));
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
                    ? propose(wishes, other.get())
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
            return signIn(scene, sentence);
        }
        return Move.Say.that(sentence)
                .then(words.say("free.keep"))
                .asking(Asked.CONFIRMATION)
                .offering(words.say("reply.keep"), words.say("reply.other-time"), words.say("reply.not-now"));
    }

    /** Asks for the number, or for the code that is on its way to it. */
    Move signIn(Scene scene, String before) {
        var step = scene.signIn();
        if (step.outcome() == SignInStep.Outcome.CODE_SENT) {
            return Move.Say.that(Sentences.join(before, words.say("code.sent", step.detail())))
                    .asking(Asked.CODE);
        }
        if (step.outcome() == SignInStep.Outcome.WAITING) {
            return Move.Say.that(Sentences.join(before, words.say("code.waiting", step.detail())))
                    .asking(Asked.CODE);
        }
        return Move.Say.that(Sentences.join(before, words.say("ask.phone"))).asking(Asked.PHONE);
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
            case Results.SIGN_IN -> signIn(scene, "");
            case Results.NAME -> Move.Say.that(words.say("ask.name")).asking(Asked.NAME);
            case Results.NOT_FOUND ->
                Move.Say.that(words.say("unknown-restaurant")).asking(Asked.RESTAURANT);
            default -> {
                if (wishes.latest() != null && answered.count("checkAvailability") == 0) {
                    yield check(wishes);
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
