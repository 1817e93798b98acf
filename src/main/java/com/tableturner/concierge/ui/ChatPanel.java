package com.tableturner.concierge.ui;

import com.tableturner.concierge.Entry;
import com.tableturner.concierge.Reply;
import com.tableturner.concierge.TurnListener;
import com.tableturner.concierge.Understanding;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chat itself: head, transcript, quick replies, composer. The same beside a page and on its own. */
@StyleSheet("context://styles/sign-in.css")
@StyleSheet("context://styles/concierge.css")
class ChatPanel extends Composite<Section> {

    private final transient ConciergeDesk desk;
    private final LiveChips chips;
    private final ModelBadge badge;
    private final ChatLog log;
    private final QuickReplies replies;
    private final Composer composer;
    private final WishChips wishes;
    private @Nullable CodeNote code;
    private transient Reply.@Nullable Answering running;

    ChatPanel(ConciergeDesk desk, SayListener onSay, ChatHead head) {
        this.desk = desk;
        this.chips = new LiveChips(desk.availability(), onSay);
        this.badge = head.badge();
        this.composer = new Composer(words -> onSay.say(words, null), this::stop);
        this.log = new ChatLog(new CardViews(onSay, composer::focus, chips, desk.clock()));
        this.replies = new QuickReplies(onSay);
        this.wishes = new WishChips(onSay);
        wishes.addClassName("tt-narrow-wishes");
        var fine = new Paragraph(getTranslation("concierge.fine"));
        fine.addClassName("tt-chat-fine");
        var foot = new Div(replies, composer, fine);
        foot.addClassName("tt-chat-foot");
        getContent().addClassName("tt-chat");
        getContent().getElement().setAttribute("aria-label", getTranslation("concierge.title"));
        getContent().add(head, wishes, log, foot);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://modules/tt-voice.js");
        attached.getUI().getPage().addJsModule("context://modules/tt-again.js");
        var watch = desk.live().watchAll(attached.getUI(), day -> log.say(chips.changed(day)));
        addDetachListener(detached -> {
            watch.remove();
            detached.unregisterListener();
        });
    }

    /** The starts that are kept up to date, also for what stands beside the chat. */
    LiveChips chips() {
        return chips;
    }

    void show(List<Entry> transcript, @Nullable Long openProposal) {
        log.show(transcript, openProposal, desk.clock().instant());
        if (transcript.isEmpty()) {
            log.greet(getTranslation("concierge.say.hello"), desk.clock().instant());
            replies.show(List.of(
                    getTranslation("concierge.say.reply.book"),
                    getTranslation("concierge.say.reply.romantic"),
                    getTranslation("concierge.say.reply.mine")));
        } else {
            replies.after(transcript.getLast());
        }
    }

    /** A message that was taken: shows it, and lets the answer come. */
    void answer(UI ui, Reply reply, SerializableConsumer<Entry> onDone) {
        composer.clear();
        composer.setBusy(true);
        replies.show(List.of());
        log.mine(reply.shown(), desk.clock().instant());
        var row = log.answering();
        var answering = reply.answer();
        running = answering;
        desk.executor().execute(() -> answering.run(new Growing(ui, row, onDone)));
    }

    void show(Understanding understood, @Nullable Long openProposal) {
        log.settle(openProposal);
        wishes.show(understood.wishes(), understood.today());
    }

    boolean isAnswering() {
        return running != null;
    }

    /** A code is on its way: what can be done meanwhile stands below what was said. */
    void awaitCode(CodeNote note) {
        awaitNoCode();
        code = note;
        log.note(note);
    }

    void awaitNoCode() {
        if (code != null) {
            code.removeFromParent();
            code = null;
        }
    }

    /** The diner wants the code on another phone. */
    void askForNumber() {
        composer.refuse(getTranslation("concierge.code.type-other"));
        composer.focus();
    }

    /** Says why a message was not taken; it stays in the field. */
    void refuse(String key, int limit, String kept) {
        composer.refuse(getTranslation(key, limit));
        composer.write(kept);
    }

    void write(String words) {
        composer.write(words);
    }

    void focus() {
        composer.focus();
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
                log.fellBack(row, desk.models().shownName(desk.models().preferred()));
            });
        }

        @Override
        public void done(Entry answer) {
            show(() -> {
                running = null;
                badge.show(answer.model());
                log.finished(row, answer);
                replies.after(answer);
                composer.setBusy(false);
                onDone.accept(answer);
            });
        }
    }
}
