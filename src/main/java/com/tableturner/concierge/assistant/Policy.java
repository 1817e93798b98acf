package com.tableturner.concierge.assistant;

import com.tableturner.concierge.Goal;
import com.tableturner.concierge.Results;
import com.tableturner.concierge.Scene;
import com.tableturner.concierge.Task;
import com.tableturner.concierge.Words;
import org.springframework.stereotype.Component;

/** Decides what comes next: what was just said leads to a tool or a question, what a tool answered to the next or to words. */
@Component
class Policy {

    /** A turn never needs more; should rules ever chase each other, it ends in words. */
    private static final int MOST_CALLS = 8;

    private final Small small;
    private final Tables tables;
    private final Offers offers;
    private final Own own;
    private final Decisions decisions;
    private final Facts facts;
    private final Openings openings;
    private final Words words;

    Policy(
            Small small,
            Tables tables,
            Offers offers,
            Own own,
            Decisions decisions,
            Facts facts,
            Openings openings,
            Words words) {
        this.small = small;
        this.tables = tables;
        this.offers = offers;
        this.own = own;
        this.decisions = decisions;
        this.facts = facts;
        this.openings = openings;
        this.words = words;
    }

    Move next(Scene scene, Answered answered) {
        var now = afterDone(scene, answered);
        var move = answered.isEmpty()
                ? opening(scene)
                : answered.responses().size() >= MOST_CALLS
                        ? Move.Say.that(words.say("lost"))
                        : afterTool(now, answered);
        return move instanceof Move.Say say ? say.after(openings.before(scene, answered)) : move;
    }

    /** What remains of the scene once this turn has carried something out: the next thing that was asked for. */
    private static Scene afterDone(Scene scene, Answered answered) {
        return answered.of("confirmProposal", Results.Done.class)
                .or(() -> answered.of("withdrawProposal", Results.Done.class))
                .filter(done -> done.outcome().equals(Results.OK))
                .map(done -> Scenes.with(scene, done.next() == null ? Task.NONE : done.next()))
                .orElse(scene);
    }

    private Move opening(Scene scene) {
        return small.signInTrouble(scene)
                .or(() -> decisions.decision(scene))
                .or(() -> small.outOfPlace(scene))
                .or(() -> small.unclear(scene))
                .or(() -> facts.asked(scene))
                .orElseGet(() -> goal(scene));
    }

    private Move goal(Scene scene) {
        return switch (scene.task().goal()) {
            case BOOK -> tables.book(scene);
            case FIND -> tables.find(scene);
            case JOIN_WAITLIST -> tables.joinWaitlist(scene);
            case MOVE, CANCEL, LIST, SHOW, SHOW_WAITLIST, LEAVE_WAITLIST, SIGN_IN -> own.start(scene);
            case NONE -> small.talk(scene);
        };
    }

    private Move afterTool(Scene scene, Answered answered) {
        return switch (answered.last()) {
            case "searchRestaurants", "recommendRestaurants" -> offers.found(scene, answered);
            case "checkAvailability" -> offers.checked(scene, answered);
            case "proposeBooking", "proposeWaitlist" -> offers.proposed(scene, answered);
            case "restaurantDetails" -> facts.told(scene, answered);
            case "confirmProposal", "withdrawProposal" ->
                scene.task().goal() == Goal.NONE ? decisions.done(scene, answered) : goal(scene);
            default -> own.answered(scene, answered);
        };
    }
}
