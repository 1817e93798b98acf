package com.tableturner.concierge;

import com.tableturner.concierge.language.Asked;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;

/** Lets a model answer, and keeps what it said. Whenever the remote one fails, the built-in one answers the same turn. */
@Component
class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private final Models models;
    private final Asking asking;
    private final Grounding grounding;
    private final Prompts prompts;
    private final Conversations conversations;
    private final Proposals proposals;
    private final Withdrawal withdrawal;
    private final Meters meters;
    private final Words words;
    private final ConciergeProperties properties;
    private final Clock clock;

    Answers(
            Models models,
            Asking asking,
            Grounding grounding,
            Prompts prompts,
            Conversations conversations,
            Proposals proposals,
            Withdrawal withdrawal,
            Meters meters,
            Words words,
            ConciergeProperties properties,
            Clock clock) {
        this.models = models;
        this.asking = asking;
        this.grounding = grounding;
        this.prompts = prompts;
        this.conversations = conversations;
        this.proposals = proposals;
        this.withdrawal = withdrawal;
        this.meters = meters;
        this.words = words;
        this.properties = properties;
        this.clock = clock;
    }

    /** A message that was understood and waits for its answer. */
    record Question(Turn.Start start, Scene scene, SecurityContext user) {
        Conversation conversation() {
            return start.conversation();
        }
    }

    Reply.Answering to(Question question, List<Entry> transcript, Entry asked) {
        return new Reply.Answering() {

            private volatile boolean stopped;
            private volatile @Nullable Turn running;

            @Override
            public Entry run(TurnListener listener) {
                var turn = new Turn(
                        question.start(), question.scene(), question.user(), listener, properties.toolCallsPerTurn());
                running = turn;
                if (stopped) {
                    turn.stop();
                }
                return answer(turn, transcript, asked);
            }

            @Override
            public void stop() {
                stopped = true;
                var turn = running;
                if (turn != null) {
                    turn.stop();
                }
            }
        };
    }

    private Entry answer(Turn turn, List<Entry> transcript, Entry asked) {
        var messages = prompts.messages(turn, transcript);
        messages.add(new UserMessage(asked.text().isBlank() ? "(nothing)" : asked.text()));
        var sample = meters.start();
        var said = said(turn, messages, transcript);
        var entry = keep(turn, said, transcript, asked);
        meters.stop(sample, said);
        turn.listener().done(entry);
        return entry;
    }

    private Asking.Said said(Turn turn, List<Message> messages, List<Entry> transcript) {
        var remote = models.remote().filter(any -> turn.conversation().tokens() < properties.tokensPerConversation());
        if (remote.isPresent()) {
            var said = said(turn, remote.get(), messages, transcript);
            if (said.isPresent()) {
                return said.get();
            }
            turn.renew();
            turn.listener().restart(Models.LOCAL);
        }
        return asking.ask(turn, models.local(), Models.LOCAL, messages, Release.TRUSTED);
    }

    private Optional<Asking.Said> said(
            Turn turn, Models.Remote remote, List<Message> messages, List<Entry> transcript) {
        try {
            var check = grounding.of(turn, transcript);
            return Optional.of(asking.ask(turn, remote.client(), remote.name(), messages, check));
        } catch (Release.Ungrounded wrong) {
            LOG.warn("The answer of {} is not used: {}", remote.name(), wrong.getMessage());
            meters.fallback(remote.name(), "ungrounded");
        } catch (RuntimeException failed) {
            LOG.warn("{} does not answer, the built-in model does: {}", remote.name(), failed.toString());
            meters.fallback(remote.name(), "failed");
        }
        return Optional.empty();
    }

    private Entry keep(Turn turn, Asking.Said said, List<Entry> transcript, Entry asked) {
        settleProposal(turn, said);
        var entry = new Entry(
                turn.number(),
                Entry.Author.CONCIERGE,
                said.text().isBlank() ? words.say(turn.hasWritten() ? "stopped-done" : "stopped") : said.text(),
                turn.cards(),
                said.replies(),
                said.model(),
                turn.checked(),
                clock.instant());
        var id = turn.conversation().id();
        if (conversations.find(id).isEmpty()) {
            return entry; // deleted while it was answered
        }
        conversations.add(id, entry);
        var whole = new ArrayList<>(transcript);
        whole.add(asked);
        whole.add(entry);
        var dialogue = turn.dialogue().asking(asked(turn, said));
        conversations.save(id, dialogue, prompts.summary(turn.conversation().summary(), whole), said.tokens());
        return entry;
    }

    /** What was shown stays open only while it is the last thing shown: another question takes it back. */
    private void settleProposal(Turn turn, Asking.Said said) {
        var shown = turn.shown();
        if (shown == null || turn.isStopped()) {
            return;
        }
        var stillOpen = proposals.current(turn.conversation().id()).filter(open -> open.id() == shown.id());
        var keeps = said.asked().contains(Asked.CONFIRMATION)
                || !said.model().equals(Models.LOCAL) && turn.cards().isEmpty();
        if (stillOpen.isPresent() && !keeps) {
            withdrawal.withdraw(turn);
        }
    }

    private Set<Asked> asked(Turn turn, Asking.Said said) {
        if (turn.isStopped()) {
            return proposals.current(turn.conversation().id()).isPresent()
                    ? Set.of(Asked.CONFIRMATION)
                    : turn.conversation().dialogue().asked();
        }
        if (said.model().equals(Models.LOCAL)) {
            return said.asked();
        }
        var asked = EnumSet.noneOf(Asked.class);
        var wishes = turn.dialogue().task().wishes();
        if (proposals.current(turn.conversation().id()).isPresent()) {
            asked.add(Asked.CONFIRMATION);
        } else if (wishes.restaurantId() == null) {
            asked.add(Asked.RESTAURANT);
        } else if (wishes.date() == null) {
            asked.add(Asked.DATE);
        } else if (wishes.time() == null) {
            asked.add(Asked.TIME);
        } else if (wishes.party() == null) {
            asked.add(Asked.PEOPLE);
        }
        return asked;
    }
}
