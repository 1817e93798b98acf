package com.tableturner.concierge.assistant;

import com.tableturner.concierge.Heard;
import com.tableturner.concierge.Results;
import com.tableturner.concierge.Scene;
import com.tableturner.concierge.Words;
import com.tableturner.concierge.language.Intent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The yes or no to what is shown, and what is said once it is carried out. */
@Component
class Decisions {

    private final Words words;
    private final Sentences sentences;
    private final Offers offers;

    Decisions(Words words, Sentences sentences, Offers offers) {
        this.words = words;
        this.sentences = sentences;
        this.offers = offers;
    }

    /** A yes or a no to what is shown. */
    Optional<Move> decision(Scene scene) {
        var heard = scene.heard();
        if (scene.proposal() == null) {
            return Optional.empty();
        }
        if (heard.consents()) {
            return Optional.of(Move.Call.to("confirmProposal"));
        }
        return isNo(heard) ? Optional.of(Move.Call.to("withdrawProposal")) : Optional.empty();
    }

    private static boolean isNo(Heard heard) {
        return heard.has(Intent.NEVER_MIND)
                || heard.has(Intent.NO)
                        && heard.changed().isEmpty()
                        && heard.dates().isEmpty()
                        && heard.times().isEmpty()
                        && !heard.has(Intent.CHANGE);
    }

    /** After a yes or a no, when nothing else is waiting. */
    Move done(Scene scene, Answered answered) {
        if (answered.last().equals("withdrawProposal")) {
            return Move.Say.that(sentences.withdrawn(scene))
                    .offering(words.say("reply.other-time"), words.say("reply.start-over"));
        }
        var done = answered.of("confirmProposal", Results.Done.class).orElse(null);
        if (done == null) {
            return Move.Say.that(words.say("lost"));
        }
        return done.outcome().equals(Results.OK) ? carriedOut(scene, done) : failed(scene, done);
    }

    private Move carriedOut(Scene scene, Results.Done done) {
        return Move.Say.that(sentences.done(scene, done))
                .then(words.say("anything-else"))
                .offering(words.say("reply.another"), words.say("reply.mine"), words.say("reply.that-is-all"));
    }

    private Move failed(Scene scene, Results.Done done) {
        return offers.refused(
                scene, done.outcome(), sentences.done(scene, done), Own.here(done.instead()), done.instead(), "");
    }
}
