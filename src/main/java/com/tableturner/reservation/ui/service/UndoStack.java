package com.tableturner.reservation.ui.service;

import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What this host did in the last five minutes and can take back, the newest first. */
class UndoStack implements Serializable {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 20;

    private final Deque<Step> steps = new ArrayDeque<>();

    private record Step(SerializableRunnable undo, Instant at) implements Serializable {}

    void remember(SerializableRunnable undo, Instant now) {
        steps.push(new Step(undo, now));
        if (steps.size() > MOST) {
            steps.removeLast();
        }
    }

    /** Takes the newest step that is young enough. */
    Optional<SerializableRunnable> take(Instant now) {
        steps.removeIf(step -> step.at().isBefore(now.minus(KEPT)));
        return Optional.ofNullable(steps.poll()).map(Step::undo);
    }

    /** Forgets a step that was taken back in another way. */
    void forget(SerializableRunnable undo) {
        steps.removeIf(step -> step.undo() == undo);
    }
}
