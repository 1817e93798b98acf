package com.tableturner.concierge;

import com.tableturner.base.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContext;

/**
 * One message of the diner while it is answered: who asks, what was understood, and what the tools have found. Tools run
 * on the model client's threads, so the turn carries its user along. A tool called again with the same arguments answers
 * what it answered before, whichever model calls it.
 */
final class Turn {

    static final String KEY = "turn";

    private final Conversation conversation;
    private final int number;
    private final Actor actor;
    private final SecurityContext user;
    private final Scene scene;
    private final @Nullable Proposal shown;
    private final TurnListener listener;
    private final int mostCalls;
    private final Map<String, Object> answers = new HashMap<>();
    private final List<Card> cards = new ArrayList<>();
    private Dialogue dialogue;
    private String checked = "";
    private int calls;
    private boolean written;
    private volatile boolean stopped;

    Turn(Start start, Scene scene, SecurityContext user, TurnListener listener, int mostCalls) {
        this.conversation = start.conversation();
        this.number = start.number();
        this.actor = start.actor();
        this.shown = start.shown();
        this.dialogue = start.dialogue();
        this.scene = scene;
        this.user = user;
        this.listener = listener;
        this.mostCalls = mostCalls;
    }

    /**
     * With what a turn begins.
     *
     * @param shown the open proposal of an earlier turn
     */
    record Start(
            Conversation conversation,
            int number,
            Actor actor,
            @Nullable Proposal shown,
            Dialogue dialogue) {}

    static Turn of(ToolContext context) {
        if (context.getContext().get(KEY) instanceof Turn turn) {
            return turn;
        }
        throw new IllegalStateException("A tool is called without its turn");
    }

    /** What a tool answers; the first answer again if it was asked the same before. */
    @SuppressWarnings("unchecked")
    synchronized <T> T once(String call, Callable<T> work) {
        var known = answers.get(call);
        if (known != null) {
            return (T) known;
        }
        if (stopped || ++calls > mostCalls) {
            throw new TurnEnded();
        }
        try {
            var answer = new DelegatingSecurityContextCallable<>(work, user).call();
            answers.put(call, answer);
            return answer;
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The diner stopped the answer, or a model asked for more than a turn may ask. */
    static final class TurnEnded extends RuntimeException {}

    void show(Card card) {
        cards.removeIf(earlier -> earlier.getClass() == card.getClass() && !(card instanceof Card.Stored));
        cards.add(card);
    }

    /** Says what is being looked up, and afterwards what was. */
    void looked(String words) {
        checked = words;
        listener.looked(words);
    }

    /** From now on no tool begins; one that is at work ends it. */
    void stop() {
        stopped = true;
    }

    /** Another model takes over, with all the calls of a turn. */
    synchronized void renew() {
        calls = 0;
    }

    /** Something was carried out that a yes was said to. */
    synchronized void wrote() {
        written = true;
    }

    synchronized boolean hasWritten() {
        return written;
    }

    boolean isStopped() {
        return stopped;
    }

    Conversation conversation() {
        return conversation;
    }

    int number() {
        return number;
    }

    Actor actor() {
        return actor;
    }

    Scene scene() {
        return scene;
    }

    @Nullable
    Proposal shown() {
        return shown;
    }

    TurnListener listener() {
        return listener;
    }

    /** Whether a tool may write: something was proposed in an earlier turn, and this message says yes to it. */
    boolean mayWrite() {
        return shown != null && scene.heard().consents();
    }

    synchronized Dialogue dialogue() {
        return dialogue;
    }

    synchronized void continueAs(Dialogue next) {
        dialogue = next;
    }

    /** Notes on which days a table was offered instead of the one that was full. */
    synchronized void offered(List<Card.Instead> instead) {
        dialogue = dialogue.offering(
                instead.stream().map(Card.Instead::date).distinct().toList());
    }

    synchronized List<Card> cards() {
        return List.copyOf(cards);
    }

    /** Everything the tools have answered. */
    synchronized Stream<String> told() {
        return answers.values().stream().map(String::valueOf);
    }

    String checked() {
        return checked;
    }
}
