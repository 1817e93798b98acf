package com.tableturner.concierge.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.DinerLayout;
import com.tableturner.base.ui.Toast;
import com.tableturner.concierge.Conversation;
import com.tableturner.concierge.Door;
import com.tableturner.concierge.Pick;
import com.tableturner.concierge.Saying;
import com.tableturner.concierge.TooManyMessages;
import com.tableturner.concierge.Understanding;
import com.tableturner.diner.CodeSent;
import com.tableturner.diner.TooManyCodes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A diner's conversation on one screen: what is said on the panel goes to the service, what comes of it back. */
class ConciergeChat implements Serializable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private final transient ConciergeDesk desk;
    private final transient Door door;
    private final SerializableConsumer<Understanding> onUnderstood;
    private final ChatPanel panel;
    private String token = "";

    /**
     * @param onClose what closes the chat, where it stands beside a page; null where it is the page
     * @param onUnderstood told what is understood, whenever that may have changed
     */
    ConciergeChat(
            ConciergeDesk desk,
            @Nullable SerializableRunnable onClose,
            SerializableConsumer<Understanding> onUnderstood) {
        this.desk = desk;
        this.door = new PageDoor(desk.signIn(), desk.sessions());
        this.onUnderstood = onUnderstood;
        var menu = new ChatMenu(this::begin, this::openEarlier, this::delete);
        this.panel = new ChatPanel(desk, this::say, new ChatHead(desk.models(), menu, onClose));
    }

    ChatPanel panel() {
        return panel;
    }

    /** Goes on with the conversation of this browser, or of the diner. */
    void resume() {
        var going = desk.concierge().resume(CurrentActor.get(), ConversationCookie.read());
        if (!panel.isAnswering() || !going.token().equals(token)) {
            show(going.token());
        }
    }

    private void show(String conversation) {
        token = conversation;
        ConversationCookie.write(token);
        var actor = CurrentActor.get();
        panel.show(
                desk.concierge().transcript(actor, token),
                desk.concierge().openProposal(actor, token).orElse(null));
        refresh();
    }

    private void refresh() {
        var actor = CurrentActor.get();
        var understood = desk.overview().of(actor, token);
        onUnderstood.accept(understood);
        panel.show(understood, desk.concierge().openProposal(actor, token).orElse(null));
    }

    void say(String text, @Nullable Pick pick) {
        if (panel.isAnswering()) {
            panel.write(text);
            return;
        }
        try {
            var reply = desk.concierge().say(token, new Saying(text, pick), door);
            if (reply.signedIn() || !reply.conversation().token().equals(token)) {
                follow(reply.conversation());
            }
            panel.answer(UI.getCurrent(), reply, answer -> refresh());
            var sent = reply.sent();
            if (sent != null) {
                panel.awaitCode(new CodeNote(sent, this::sendAgain, panel::askForNumber));
            }
        } catch (BadInput tooLong) {
            panel.refuse("concierge.too-long", desk.properties().longestMessage(), text);
        } catch (TooManyMessages tooMany) {
            panel.refuse("concierge.too-many", 0, text);
        }
    }

    /** Another code to the same number; null if no number waits for one, or too many were sent. */
    private @Nullable CodeSent sendAgain() {
        try {
            var conversation = desk.concierge().resume(CurrentActor.get(), token);
            return desk.concierge().sendCodeAgain(conversation, door).orElse(null);
        } catch (TooManyCodes tooMany) {
            return null;
        }
    }

    /** The conversation is another one now, or the diner's: the page says who they are. */
    private void follow(Conversation conversation) {
        token = conversation.token();
        ConversationCookie.write(token);
        panel.awaitNoCode();
        panel.getUI()
                .ifPresent(ui -> ui.getInternals().getActiveRouterTargetsChain().stream()
                        .filter(DinerLayout.class::isInstance)
                        .forEach(layout -> ((DinerLayout) layout).refreshAccount()));
    }

    private void begin() {
        show(desk.concierge().begin(CurrentActor.get()).token());
        panel.focus();
    }

    private void openEarlier() {
        var today = LocalDate.now(desk.clock().withZone(ZONE));
        new EarlierDialog(desk.concierge(), token, today, this::show, this::afterDeleting).open();
    }

    private void delete() {
        desk.concierge().delete(CurrentActor.get(), token);
        begin();
        Toast.say(panel.getTranslation("concierge.deleted"));
    }

    /** Conversations are gone; if the one on the screen is among them, a new one begins. */
    private void afterDeleting(boolean shownOne) {
        if (shownOne) {
            show(desk.concierge().begin(CurrentActor.get()).token());
        }
    }
}
