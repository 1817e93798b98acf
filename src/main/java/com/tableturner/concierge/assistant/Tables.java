package com.tableturner.concierge.assistant;

import com.tableturner.base.ui.Formats;
import com.tableturner.concierge.Scene;
import com.tableturner.concierge.SignInStep;
import com.tableturner.concierge.Wishes;
import com.tableturner.concierge.Words;
import com.tableturner.concierge.language.Asked;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads to a table: finds a restaurant, asks for what is missing, checks, and proposes. */
@Component
class Tables {

    private static final List<LocalTime> USUAL =
            List.of(LocalTime.of(13, 0), LocalTime.of(19, 30), LocalTime.of(20, 30));

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

    static Move.Call check(Wishes wishes) {
        return table(Move.Call.to("checkAvailability"), wishes, wishes.time());
    }

    static Move propose(Wishes wishes, @Nullable LocalTime time) {
        return table(Move.Call.to("proposeBooking"), wishes, time).with("note", wishes.note());
    }

    private static Move.Call table(Move.Call call, Wishes wishes, @Nullable LocalTime time) {
        return call.with("restaurant", wishes.restaurantId() == null ? null : String.valueOf(wishes.restaurantId()))
                .with("date", wishes.date())
                .with("time", time)
                .with("party", wishes.party());
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
}
