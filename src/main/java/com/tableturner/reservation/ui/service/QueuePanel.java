package com.tableturner.reservation.ui.service;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.DoorQueue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who waits at the door: what was quoted, how long it has been, what the book says now. */
class QueuePanel extends Composite<Div> implements ShiftPart {

    /** What hosts do with the queue. */
    interface Door extends Serializable {

        void add();

        void tell(DoorQueue.Waiting party);

        void seat(DoorQueue.Waiting party);

        void leave(DoorQueue.Waiting party);
    }

    private final Door door;
    private final Div foot = new Div();
    private final Span footTitle = new Span();
    private final Span footQuote = new Span();
    private @Nullable Shown shown;

    private record Shown(List<DoorQueue.Waiting> queue, DoorQueue.Kept kept, long minute) {}

    QueuePanel(Door door) {
        this.door = door;
        var words = new Div(footTitle, footQuote);
        words.addClassName("svc-foot-words");
        var add = new Button(PartyWords.text("queue.add"), click -> door.add());
        add.setAriaLabel(PartyWords.text("queue.add-label"));
        foot.add(new TtIcon("wait"), words, add);
        foot.addClassName("svc-foot");
    }

    Div foot() {
        return foot;
    }

    @Override
    public void show(ShiftPicture picture) {
        foot.setVisible(picture.day().isToday());
        var now = new Shown(picture.queue(), picture.kept(), picture.now().getEpochSecond() / 60);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var queue = picture.queue();
        footTitle.setText(PartyWords.text("queue.count", queue.size()));
        footQuote.setText(
                picture.kept().seated() == 0
                        ? PartyWords.text("queue.no-kept")
                        : PartyWords.text(
                                "queue.kept",
                                picture.kept().within(),
                                picture.kept().seated()));
        getContent().removeAll();
        if (queue.isEmpty()) {
            getContent().add(new Paragraph(PartyWords.text("queue.empty")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("svc-rows");
        queue.forEach(party -> list.add(row(party, picture)));
        getContent().add(list);
    }

    private ListItem row(DoorQueue.Waiting party, ShiftPicture picture) {
        var waited = (int) Duration.between(party.since(), picture.now()).toMinutes();
        var name = new Span(party.name());
        name.addClassName("svc-row-name");
        var size = new Span(new TtIcon("users"), new Span(String.valueOf(party.size())));
        size.addClassName("svc-row-size");
        var head = new Span(name, size);
        head.addClassName("svc-row-head");
        var words = new Div(head, new Span(quoted(party, waited)), new Span(expected(party)));
        words.addClassName("svc-queue-words");
        var late = party.quotedMinutes() != null && waited > party.quotedMinutes();
        var row = new ListItem(words, buttons(party));
        row.addClassNames("svc-row", "svc-queue-row");
        row.setClassName("svc-act", late || Integer.valueOf(0).equals(party.expectedMinutes()));
        return row;
    }

    private static String quoted(DoorQueue.Waiting party, int waited) {
        return party.quotedMinutes() == null
                ? PartyWords.text("queue.waited", Formats.duration(waited))
                : PartyWords.text("queue.quoted", Formats.duration(waited), Formats.duration(party.quotedMinutes()));
    }

    private static String expected(DoorQueue.Waiting party) {
        if (party.toldAt() != null) {
            return PartyWords.text("queue.told");
        }
        if (party.expectedMinutes() == null) {
            return PartyWords.text("queue.never");
        }
        return party.expectedMinutes() == 0
                ? PartyWords.text("queue.ready")
                : PartyWords.text("queue.expected", Formats.duration(party.expectedMinutes()));
    }

    private Component buttons(DoorQueue.Waiting party) {
        var buttons = new Div();
        buttons.addClassName("svc-queue-buttons");
        if (party.toldAt() == null) {
            buttons.add(button("queue.tell", party, () -> door.tell(party)));
        }
        var seat = button("queue.seat", party, () -> door.seat(party));
        if (Integer.valueOf(0).equals(party.expectedMinutes())) {
            seat.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var gone = new Button(new TtIcon("x"), click -> door.leave(party));
        gone.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        gone.setAriaLabel(PartyWords.text("queue.gone", party.name()));
        gone.setTooltipText(PartyWords.text("queue.gone", party.name()));
        buttons.add(seat, gone);
        return buttons;
    }

    private static Button button(String key, DoorQueue.Waiting party, Runnable action) {
        var button = new Button(PartyWords.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(PartyWords.text("step-label", PartyWords.text(key), party.name()));
        return button;
    }
}
