package com.tableturner.concierge.ui;

import com.tableturner.concierge.Entry;
import com.tableturner.concierge.Models;
import com.tableturner.concierge.Reply;
import com.tableturner.concierge.TurnListener;
import com.tableturner.concierge.Understanding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The chat itself: head, transcript, quick replies, composer. */
class ChatPanel extends Composite<Section> {

    private final transient Models models;
    private final transient Clock clock;
    private final transient Executor executor;
    private final ModelBadge badge;
    private final ChatLog log;
    private final QuickReplies replies;
    private final Composer composer;
    private final WishChips wishes;
    private transient Reply.@Nullable Answering running;

    ChatPanel(SayListener onSay, Models models, ChatMenu menu, Clock clock, Executor executor) {
        this.models = models;
        this.clock = clock;
        this.executor = executor;
        this.badge = new ModelBadge(models);
        this.composer = new Composer(words -> onSay.say(words, null), this::stop);
        this.log = new ChatLog(new CardViews(onSay, composer::focus, clock));
        this.replies = new QuickReplies(onSay);
        this.wishes = new WishChips(onSay);
        wishes.addClassName("tt-narrow-wishes");
        var title = new Div(new H1(getTranslation("concierge.title")), badge);
        title.addClassName("tt-chat-title");
        var head = new Div(title);
        head.getElement()
                .appendChild(new Element("tt-read-all").setAttribute("label", getTranslation("concierge.read-all")));
        head.add(menu);
        head.addClassName("tt-chat-head");
        var fine = new Paragraph(getTranslation("concierge.fine"));
        fine.addClassName("tt-chat-fine");
        var foot = new Div(replies, composer, fine);
        foot.addClassName("tt-chat-foot");
        getContent().addClassName("tt-chat");
        getContent().getElement().setAttribute("aria-label", getTranslation("concierge.title"));
        getContent().add(head, wishes, log, foot);
    }

    void show(List<Entry> transcript, @Nullable Long openProposal) {
        log.show(transcript, openProposal, clock.instant());
        if (transcript.isEmpty()) {
            log.greet(getTranslation("concierge.say.hello"), clock.instant());
            replies.show(List.of(
                    getTranslation("concierge.say.reply.book"),
                    getTranslation("concierge.say.reply.romantic"),
                    getTranslation("concierge.say.reply.mine")));
        } else {
            replies.show(transcript.getLast().replies());
        }
    }

    /** A message that was taken: shows it, and lets the answer come. */
    void answer(UI ui, Reply reply, SerializableConsumer<Entry> onDone) {
        composer.clear();
        composer.setBusy(true);
        replies.show(List.of());
        log.mine(reply.shown(), clock.instant());
        var row = log.answering();
        var answering = reply.answer();
        running = answering;
        executor.execute(() -> answering.run(new Growing(ui, row, onDone)));
    }

    void show(Understanding understood, @Nullable Long openProposal) {
        log.settle(openProposal);
        wishes.show(understood.wishes(), understood.today());
    }

    void note(Component note) {
        log.note(note);
    }

    void refuse(String words, String kept) {
        composer.refuse(words);
        composer.write(kept);
    }

    void write(String words) {
        composer.write(words);
    }

    private void stop() {
        var answering = running;
        if (answering != null) {
            answering.stop();
        }
    }

    /** Puts an answer on the screen as it comes, from whatever thread it comes on. */
    private final class Growing implements TurnListener {

        private final UI ui;
        private final ChatRow row;
        private final SerializableConsumer<Entry> onDone;

        Growing(UI ui, ChatRow row, SerializableConsumer<Entry> onDone) {
            this.ui = ui;
            this.row = row;
            this.onDone = onDone;
        }

        private void show(SerializableRunnable change) {
            ui.accessLater(() -> change.run(), () -> {}).run();
        }

        @Override
        public void text(String more) {
            show(() -> {
                row.append(more);
                log.scroll();
            });
        }

        @Override
        public void looked(String words) {
            show(() -> row.looking(words));
        }

        @Override
        public void restart(String model) {
            show(() -> {
                row.restart();
                badge.show(model);
                log.fellBack(row, models.shownName(models.preferred()));
            });
        }

        @Override
        public void done(Entry answer) {
            show(() -> {
                running = null;
                badge.show(answer.model());
                log.finished(row, answer);
                replies.show(answer.replies());
                composer.setBusy(false);
                onDone.accept(answer);
            });
        }
    }
}
