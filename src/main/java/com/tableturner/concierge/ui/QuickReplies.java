package com.tableturner.concierge.ui;

import com.tableturner.concierge.Card;
import com.tableturner.concierge.Entry;
import com.tableturner.reservation.ReservationStatus;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** What the diner may want to say next: at most three, replaced with each answer. */
class QuickReplies extends Composite<Div> {

    private final SayListener onSay;

    QuickReplies(SayListener onSay) {
        this.onSay = onSay;
        getContent().addClassName("tt-replies");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("concierge.replies"));
    }

    void show(List<String> replies) {
        getContent().removeAll();
        replies.forEach(reply -> getContent().add(chip(reply)));
        setVisible(!replies.isEmpty());
    }

    /** What may be said after this answer; after a booking, what people then want. */
    void after(Entry answer) {
        var booked = answer.cards().stream()
                .filter(Card.Stored.class::isInstance)
                .map(card -> ((Card.Stored) card).booking())
                .filter(booking -> booking.status() == ReservationStatus.CONFIRMED)
                .findFirst();
        if (booked.isEmpty()) {
            show(answer.replies());
            return;
        }
        getContent().removeAll();
        getContent()
                .add(
                        chip(getTranslation("concierge.reply.another")),
                        calendar(booked.get().number()),
                        chip(getTranslation("concierge.reply.mine")));
        setVisible(true);
    }

    private NativeButton chip(String reply) {
        var chip = new NativeButton(reply, press -> onSay.say(reply, null));
        chip.addClassName("tt-chip");
        return chip;
    }

    private Anchor calendar(String number) {
        var file = new Anchor("calendar/" + number + ".ics", getTranslation("concierge.reply.calendar"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        file.addClassName("tt-chip");
        return file;
    }
}
