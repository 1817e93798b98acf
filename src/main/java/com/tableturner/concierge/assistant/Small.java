package com.tableturner.concierge.assistant;

import com.tableturner.base.ui.Formats;
import com.tableturner.concierge.Heard;
import com.tableturner.concierge.Scene;
import com.tableturner.concierge.SignInStep;
import com.tableturner.concierge.Wishes;
import com.tableturner.concierge.Words;
import com.tableturner.concierge.language.Asked;
import com.tableturner.concierge.language.Intent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Small talk, and messages that are not about a table: calm answers that lead back to one. */
@Component
class Small {

    private final Words words;
    private final Sentences sentences;

    Small(Words words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /** A number or a code that did not do. */
    Optional<Move> signInTrouble(Scene scene) {
        var step = scene.signIn();
        return switch (step.outcome()) {
            case NOT_A_NUMBER -> ask("code.not-a-number", Asked.PHONE);
            case TOO_MANY_CODES -> ask("code.too-many", Asked.PHONE, number(step));
            case WRONG_CODE -> ask("code.wrong", Asked.CODE, number(step));
            case TRIES_USED_UP -> ask("code.used-up", Asked.PHONE);
            case CODE_EXPIRED -> ask("code.expired", Asked.PHONE);
            default -> Optional.empty();
        };
    }

    private static int number(SignInStep step) {
        return Integer.parseInt(step.detail());
    }

    private Optional<Move> ask(String key, Asked what, Object... details) {
        return Optional.of(Move.Say.that(words.say(key, details)).asking(what));
    }

    /** Words that no table can answer. */
    Optional<Move> outOfPlace(Scene scene) {
        var heard = scene.heard();
        if (heard.has(Intent.INJECTION)) {
            return back(scene, "injection");
        }
        if (heard.has(Intent.OTHER_LANGUAGE) && !isUnderstood(heard)) {
            return back(scene, "other-language");
        }
        if (heard.has(Intent.NO_WORDS)
                && heard.removed().isEmpty()
                && scene.signIn().equals(SignInStep.NONE)) {
            return back(scene, "no-words");
        }
        if (heard.has(Intent.ABUSE) && !isUnderstood(heard)) {
            return back(scene, "abuse");
        }
        if (heard.has(Intent.OUT_OF_SCOPE) && !isUnderstood(heard)) {
            return back(scene, "out-of-scope");
        }
        if (heard.has(Intent.HELP) && !isUnderstood(heard)) {
            return back(scene, "help");
        }
        if (heard.has(Intent.SIGN_OUT)) {
            return back(scene, scene.signedIn() ? "sign-out" : "signed-out");
        }
        return Optional.empty();
    }

    private static boolean isUnderstood(Heard heard) {
        return !heard.changed().isEmpty() || !heard.facts().isEmpty() || heard.has(Intent.YES);
    }

    private Optional<Move> back(Scene scene, String key) {
        if (scene.proposal() != null) {
            return Optional.of(Move.Say.that(words.say(key))
                    .then(sentences.reminder(scene))
                    .asking(Asked.CONFIRMATION)
                    .offering(words.say("reply.yes"), words.say("reply.not-now")));
        }
        return Optional.of(Move.Say.that(words.say(key))
                .offering(words.say("reply.book"), words.say("reply.romantic"), words.say("reply.mine")));
    }

    /** "Make it 8". */
    private Move timeOrGuests(Heard heard) {
        var time = words.time(heard.times().getFirst());
        var guests = words.people(heard.parties().getFirst());
        return Move.Say.that(words.say("which-number", time, guests))
                .asking(Asked.TIME, Asked.PEOPLE)
                .offering(time, guests);
    }

    /** Words that mean several things, or nothing that exists. */
    Optional<Move> unclear(Scene scene) {
        var heard = scene.heard();
        if (!heard.dates().isEmpty()) {
            var days = heard.dates().stream()
                    .map(date -> Formats.date(date, scene.today()))
                    .toList();
            return Optional.of(Move.Say.that(words.say("which-date", words.or(days)))
                    .asking(Asked.DATE)
                    .offering(days));
        }
        if (heard.times().size() == 1 && heard.parties().size() == 1) {
            return Optional.of(timeOrGuests(heard));
        }
        if (!heard.times().isEmpty()) {
            var times = heard.times().stream().map(words::time).toList();
            return Optional.of(Move.Say.that(words.say("which-time", words.or(times)))
                    .asking(Asked.TIME)
                    .offering(times));
        }
        if (!heard.parties().isEmpty()) {
            var parties = heard.parties().stream().map(words::people).toList();
            return Optional.of(Move.Say.that(words.say("which-party", words.or(parties)))
                    .asking(Asked.PEOPLE)
                    .offering(parties));
        }
        if (heard.impossible().contains(Wishes.Field.DATE)) {
            return ask("no-such-date", Asked.DATE);
        }
        if (heard.impossible().contains(Wishes.Field.TIME)) {
            return ask("no-such-time", Asked.TIME);
        }
        return heard.impossible().contains(Wishes.Field.PARTY) ? ask("how-many", Asked.PEOPLE) : Optional.empty();
    }

    /** Nothing is to be done; what was said may still deserve an answer. */
    Move talk(Scene scene) {
        var heard = scene.heard();
        if (scene.signIn().outcome() == SignInStep.Outcome.CODE_SENT) {
            return Move.Say.that(words.say("code.sent", scene.signIn().detail()))
                    .asking(Asked.CODE);
        }
        if (scene.signIn().outcome() == SignInStep.Outcome.WAITING) {
            return Move.Say.that(words.say("code.waiting", scene.signIn().detail()))
                    .asking(Asked.CODE);
        }
        if (scene.signedIn() && scene.name().isEmpty()) {
            return Move.Say.that(words.say("ask.name")).asking(Asked.NAME);
        }
        if (heard.has(Intent.NEVER_MIND) || heard.has(Intent.NO)) {
            return offers(scene, "never-mind");
        }
        if (heard.has(Intent.NEW_SEARCH)) {
            return offers(scene, "start-over");
        }
        if (heard.has(Intent.GOODBYE)) {
            return Move.Say.that(words.say("goodbye"));
        }
        if (heard.has(Intent.THANKS)) {
            return offers(scene, "thanks");
        }
        if (heard.has(Intent.GREET)) {
            return offers(scene, "hello");
        }
        return offers(scene, heard.has(Intent.YES) ? "what-next" : scene.firstTurn() ? "hello" : "not-understood");
    }

    private Move offers(Scene scene, String key) {
        return Move.Say.that(words.say(key))
                .offering(words.say("reply.book"), words.say("reply.romantic"), words.say("reply.mine"));
    }
}
