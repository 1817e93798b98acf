package com.tableturner.concierge.ui;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.concierge.Concierge;
import com.tableturner.concierge.EarlierConversation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The diner's earlier conversations, newest first: each can be opened or deleted, or all at once. */
class EarlierDialog extends Dialog {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final int MOST = 100;

    private final transient Concierge concierge;
    private final String shown;
    private final LocalDate today;
    private final SerializableConsumer<String> onOpen;
    private final SerializableConsumer<Boolean> onDeleted;
    private final Button all = new Button();

    /**
     * @param shown the token of the conversation on the screen
     * @param onOpen told the token of the one to show
     * @param onDeleted told whether the one on the screen was deleted
     */
    EarlierDialog(
            Concierge concierge,
            String shown,
            LocalDate today,
            SerializableConsumer<String> onOpen,
            SerializableConsumer<Boolean> onDeleted) {
        this.concierge = concierge;
        this.shown = shown;
        this.today = today;
        this.onOpen = onOpen;
        this.onDeleted = onDeleted;
        addClassName("tt-earlier");
        setHeaderTitle(getTranslation("concierge.earlier"));
        var close = new Button(new TtIcon("x"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("concierge.earlier.close"));
        getHeader().add(close);
        all.setText(getTranslation("concierge.delete-all"));
        all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        all.addClickListener(
                click -> ChatMenu.ask(this, "concierge.delete-all.title", "concierge.delete-all", this::deleteAll));
        getFooter().add(all);
        fill();
    }

    private void fill() {
        removeAll();
        var conversations = concierge.earlier(CurrentActor.get(), MOST);
        all.setVisible(conversations.size() > 1);
        if (conversations.isEmpty()) {
            var signedIn = CurrentActor.get() instanceof Actor.Diner;
            var empty =
                    new Paragraph(getTranslation(signedIn ? "concierge.earlier.none" : "concierge.earlier.stranger"));
            empty.addClassName("tt-earlier-none");
            add(empty);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("tt-earlier-list");
        conversations.forEach(conversation -> list.add(row(conversation)));
        add(list);
    }

    private ListItem row(EarlierConversation conversation) {
        var moment = conversation.lastMessageAt().atZone(ZONE);
        var when = new Span(getTranslation(
                "concierge.earlier.when",
                Formats.date(moment.toLocalDate(), today),
                Formats.time(moment.toLocalTime()),
                conversation.turns()));
        when.addClassName("tt-earlier-when");
        var title = new Span(conversation.title());
        title.addClassName("tt-earlier-title");
        var open = new NativeButton("", press -> {
            close();
            onOpen.accept(conversation.token());
        });
        open.add(title, when);
        open.addClassName("tt-earlier-open");
        if (conversation.token().equals(shown)) {
            open.getElement().setAttribute("aria-current", "true");
        }
        var delete = new Button(
                new TtIcon("x"),
                click -> ChatMenu.ask(
                        this, "concierge.delete.title", "concierge.delete", () -> delete(List.of(conversation))));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel(getTranslation("concierge.earlier.delete", conversation.title()));
        return new ListItem(new Div(open, delete));
    }

    private void deleteAll() {
        delete(concierge.earlier(CurrentActor.get(), Integer.MAX_VALUE));
    }

    private void delete(List<EarlierConversation> conversations) {
        var actor = CurrentActor.get();
        conversations.forEach(conversation -> concierge.delete(actor, conversation.token()));
        fill();
        onDeleted.accept(conversations.stream().anyMatch(gone -> gone.token().equals(shown)));
    }
}
