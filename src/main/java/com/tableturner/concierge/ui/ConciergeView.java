package com.tableturner.concierge.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.DinerLayout;
import com.tableturner.concierge.Concierge;
import com.tableturner.concierge.ConciergeProperties;
import com.tableturner.concierge.Conversation;
import com.tableturner.concierge.Door;
import com.tableturner.concierge.Models;
import com.tableturner.concierge.Overview;
import com.tableturner.concierge.Pick;
import com.tableturner.concierge.Saying;
import com.tableturner.concierge.TooManyMessages;
import com.tableturner.diner.DinerSessions;
import com.tableturner.diner.SignIn;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;

/** The concierge: the chat, and from 1024 pixels beside it what was understood and what fits. */
@Route(value = "concierge", layout = DinerLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/sign-in.css")
@StyleSheet("context://styles/concierge.css")
class ConciergeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SAY = "say";

    private final transient Concierge concierge;
    private final transient Overview overview;
    private final transient Door door;
    private final int longest;
    private final LivePane live;
    private final ChatPanel chat;
    private String token;

    ConciergeView(
            Concierge concierge,
            Overview overview,
            Models models,
            ConciergeProperties properties,
            SignIn signIn,
            DinerSessions sessions,
            Clock clock,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        this.concierge = concierge;
        this.overview = overview;
        this.door = new PageDoor(signIn, sessions);
        this.longest = properties.longestMessage();
        this.live = new LivePane(this::say);
        this.chat = new ChatPanel(this::say, models, new ChatMenu(this::begin, this::delete), clock, executor);
        this.token =
                concierge.resume(CurrentActor.get(), ConversationCookie.read()).token();
        addClassName("tt-concierge");
        add(live, chat);
        show(token);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://modules/tt-voice.js");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(SAY).ifPresent(chat::write);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("concierge.page-title");
    }

    private void show(String conversation) {
        token = conversation;
        ConversationCookie.write(token);
        var actor = CurrentActor.get();
        chat.show(
                concierge.transcript(actor, token),
                concierge.openProposal(actor, token).orElse(null));
        refresh();
    }

    private void refresh() {
        var actor = CurrentActor.get();
        var understood = overview.of(actor, token);
        live.show(understood);
        chat.show(understood, concierge.openProposal(actor, token).orElse(null));
    }

    private void say(String text, @Nullable Pick pick) {
        try {
            var reply = concierge.say(token, new Saying(text, pick), door);
            if (reply.signedIn() || !reply.conversation().token().equals(token)) {
                follow(reply.conversation());
            }
            chat.answer(UI.getCurrent(), reply, answer -> refresh());
            var sent = reply.sent();
            if (sent != null && sent.demoCode() != null) {
                chat.note(new DemoNote(sent.demoCode()));
            }
        } catch (BadInput tooLong) {
            chat.refuse(getTranslation("concierge.too-long", longest), text);
        } catch (TooManyMessages tooMany) {
            chat.refuse(getTranslation("concierge.too-many"), text);
        }
    }

    /** This message has signed the diner in: the conversation is theirs now, and the page says who they are. */
    private void follow(Conversation conversation) {
        token = conversation.token();
        ConversationCookie.write(token);
        getUI().ifPresent(ui -> ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(DinerLayout.class::isInstance)
                .forEach(layout -> ((DinerLayout) layout).refreshAccount()));
    }

    private void begin() {
        show(concierge.begin(CurrentActor.get()).token());
    }

    private void delete() {
        concierge.delete(CurrentActor.get(), token);
        begin();
    }
}
