package com.tableturner.reservation.ui.service;

import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.Party;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.Optional;

/** One party in the panel: who, where, how it stands, and the one next step. */
class PartyRow extends Composite<ListItem> {

    /** All that the row shows; equal models look alike. */
    record Model(
            Party party,
            String time,
            String table,
            String word,
            String note,
            Optional<NextStep> step,
            boolean act,
            boolean selected)
            implements Serializable {}

    /** What a press leads to. */
    interface Presses extends Serializable {

        void select(long partyId);

        void step(Party party, NextStep step);
    }

    PartyRow(Model model, ShiftPicture picture, Presses presses) {
        var party = model.party();
        var row = getContent();
        row.addClassName("svc-row");
        row.setClassName("svc-act", model.act());
        row.setClassName("svc-selected", model.selected());
        var time = new Span(model.time());
        time.addClassName("svc-row-time");
        row.add(time, who(model, picture, presses));
        model.step().ifPresent(step -> {
            var button = new Button(PartyWords.text("step." + step.key()), click -> presses.step(party, step));
            button.setAriaLabel(
                    PartyWords.text("step-label", PartyWords.text("step." + step.key()), PartyWords.name(party)));
            if (step.isUrgent() && model.act()) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            row.add(button);
        });
    }

    private static NativeButton who(Model model, ShiftPicture picture, Presses presses) {
        var party = model.party();
        var who = new NativeButton("", press -> presses.select(party.id()));
        who.addClassName("svc-row-who");
        who.getElement().setAttribute("data-party", String.valueOf(party.id()));
        var name = new Span(PartyWords.name(party));
        name.addClassName("svc-row-name");
        var size = new Span(new TtIcon("users"), new Span(String.valueOf(party.size())));
        size.addClassName("svc-row-size");
        var head = new Span(name, size);
        head.addClassName("svc-row-head");
        party.needs().forEach(need -> head.add(icon(PartyWords.icon(need), PartyWords.word(need))));
        var state = new Span(new StatusBadge(party, picture.now()), new Span(model.table()));
        state.addClassName("svc-row-state");
        who.add(head, state);
        if (!model.note().isEmpty()) {
            var note = new Span(model.note());
            note.addClassName("svc-row-note");
            who.add(note);
        }
        return who;
    }

    private static Span icon(String symbol, String word) {
        var words = new Span(word);
        words.addClassName("tt-sr-only");
        return new Span(new TtIcon(symbol), words);
    }

    /** A heading between rows. */
    static Div section(String words, boolean warn) {
        var heading = new Div(words);
        heading.addClassName("svc-section");
        heading.setClassName("svc-warn", warn);
        heading.getElement().setAttribute("role", "heading").setAttribute("aria-level", "3");
        return heading;
    }
}
