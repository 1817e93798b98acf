package com.tableturner.concierge.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.concierge.Card;
import com.tableturner.concierge.Pick;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** The diner's places on waitlists. */
class WaitingCard extends Composite<Section> {

    WaitingCard(List<Card.Spot> spots, SayListener onSay, LocalDate today) {
        getContent().addClassName("tt-bookings");
        getContent().getElement().setAttribute("aria-label", getTranslation("concierge.waiting"));
        spots.forEach(spot -> getContent().add(row(spot, onSay, today)));
    }

    private Div row(Card.Spot spot, SayListener onSay, LocalDate today) {
        var name = new Span(spot.restaurant());
        name.addClassName("tt-booking-name");
        var place = new Span(getTranslation("concierge.position", spot.position()));
        place.addClassName("tt-badge");
        var when = new Paragraph(Formats.date(spot.date(), today) + ", " + Formats.time(spot.time()) + " · "
                + Formats.people(spot.party()));
        when.addClassName("tt-spot-line");
        var words = getTranslation("concierge.leave", spot.restaurant());
        var leave = new NativeButton(
                getTranslation("concierge.leave.short"), press -> onSay.say(words, new Pick.Leave(spot.place())));
        leave.setAriaLabel(words);
        leave.addClassName("tt-chip");
        var buttons = new Div(leave);
        buttons.addClassName("tt-booking-buttons");
        var row = new Div(new Div(new Div(name, place), when), buttons);
        row.addClassName("tt-booking");
        return row;
    }
}
