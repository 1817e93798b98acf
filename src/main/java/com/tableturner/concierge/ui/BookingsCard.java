package com.tableturner.concierge.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.concierge.Card;
import com.tableturner.concierge.Goal;
import com.tableturner.concierge.Pick;
import com.tableturner.reservation.ReservationStatus;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** The diner's own reservations, each with what can be done about it. */
class BookingsCard extends Composite<Section> {

    private final SayListener onSay;

    BookingsCard(List<Card.Booking> bookings, SayListener onSay, LocalDate today) {
        this.onSay = onSay;
        getContent().addClassName("tt-bookings");
        getContent().getElement().setAttribute("aria-label", getTranslation("concierge.mine"));
        bookings.forEach(booking -> getContent().add(row(booking, today)));
    }

    private Div row(Card.Booking booking, LocalDate today) {
        var number = new Anchor("my/" + booking.number(), booking.number());
        number.addClassName("tt-booking-number");
        var when = new Paragraph(Formats.date(booking.date(), today) + ", " + Formats.time(booking.time()) + " · "
                + Formats.people(booking.party()));
        when.addClassName("tt-spot-line");
        var name = new Span(booking.restaurant());
        name.addClassName("tt-booking-name");
        var text = new Div(new Div(name, number), when);
        var row = new Div(text);
        row.addClassName("tt-booking");
        if (booking.status() == ReservationStatus.CONFIRMED || booking.status() == ReservationStatus.REQUESTED) {
            var buttons = new Div(
                    button("concierge.say.reply.change-one", Goal.MOVE, booking, "concierge.change.short"),
                    button("concierge.say.reply.cancel-one", Goal.CANCEL, booking, "concierge.cancel.short"));
            buttons.addClassName("tt-booking-buttons");
            row.add(buttons);
        }
        return row;
    }

    private NativeButton button(String saying, Goal goal, Card.Booking booking, String key) {
        var words = getTranslation(saying, booking.number());
        var button = new NativeButton(
                getTranslation(key), press -> onSay.say(words, new Pick.About(goal, booking.number())));
        button.setAriaLabel(words);
        button.addClassName("tt-chip");
        return button;
    }
}
