package com.tableturner.concierge.assistant;

import com.tableturner.concierge.Proposal;
import com.tableturner.concierge.Results;
import com.tableturner.concierge.Scene;
import com.tableturner.concierge.SignInStep.Outcome;
import com.tableturner.concierge.Words;
import com.tableturner.concierge.language.Intent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said before the answer proper: a greeting, what was taken out, what has just been done. */
@Component
class Openings {

    private final Words words;
    private final Sentences sentences;

    Openings(Words words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    List<String> before(Scene scene, Answered answered) {
        var all = new ArrayList<String>();
        greeting(scene, all);
        removed(scene, all);
        done(scene, answered, all);
        return all;
    }

    private void greeting(Scene scene, List<String> all) {
        var signedInNow = scene.signIn().outcome() == Outcome.SIGNED_IN;
        if (!scene.signedIn() || !(signedInNow || scene.firstTurn())) {
            return;
        }
        if (scene.name().isEmpty()) {
            if (signedInNow) {
                all.add(words.say("signed-in"));
            }
        } else if (scene.lastVisited().isEmpty()) {
            all.add(words.say("welcome", scene.name()));
        } else {
            all.add(words.say("welcome-back", scene.name(), scene.lastVisited()));
        }
    }

    private void removed(Scene scene, List<String> all) {
        var marks = scene.heard().removed();
        if (marks.contains("[card]")) {
            all.add(words.say("removed.card"));
        }
        if (marks.contains("[email]")) {
            all.add(words.say("removed.email"));
        }
        if (marks.contains("[phone]") && scene.signIn().outcome() == Outcome.NOT_NEEDED) {
            all.add(words.say("removed.phone"));
        }
        if (marks.contains("[code]") && scene.signIn().outcome() == Outcome.NONE) {
            all.add(words.say("removed.code"));
        }
    }

    /** What was carried out when the answer goes on to the next request. */
    private void done(Scene scene, Answered answered, List<String> all) {
        answered.of("confirmProposal", Results.Done.class)
                .filter(done -> done.next() != null)
                .ifPresent(done -> all.add(sentences.done(scene, done)));
        answered.of("withdrawProposal", Results.Done.class)
                .filter(done -> done.next() != null)
                .ifPresent(done -> all.add(sentences.withdrawn(scene)));
        gaveBack(scene, answered, all);
    }

    /** A table that was kept is given back when the diner turns to something else. */
    private void gaveBack(Scene scene, Answered answered, List<String> all) {
        var shown = scene.proposal();
        var elsewhere = scene.heard().has(Intent.CANCEL) || scene.heard().has(Intent.NEW_SEARCH);
        if (shown != null && shown.kind() == Proposal.Kind.BOOK && elsewhere && answered.count("proposeCancel") > 0) {
            all.add(words.say("given-back", shown.restaurant()));
        }
    }
}
