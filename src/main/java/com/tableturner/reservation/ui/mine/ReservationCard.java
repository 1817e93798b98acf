package com.tableturner.reservation.ui.mine;

import com.tableturner.base.ui.Kolam;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.ReservationDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;

/** The next reservation: date biggest, then place, then what can be done about it. */
class ReservationCard extends Composite<Article> {

    ReservationCard(ReservationDetails reservation, Instant now, LocalDate today, ManageReservation manage) {
        getContent().addClassNames("tt-card", "tt-next");
        getContent().getElement().setAttribute("aria-label", MyWords.all(reservation, today));
        var cover = new Div(new Kolam(reservation.restaurantId(), reservation.restaurantCuisine()));
        cover.addClassName("tt-next-cover");
        var when = new Anchor(Links.details(reservation), MyWords.when(reservation, today));
        var name = new Paragraph(reservation.restaurantName());
        name.addClassName("tt-next-name");
        var facts = new Paragraph(MyWords.facts(reservation));
        facts.addClassName("tt-muted");
        var body = new Div(head(reservation, today), new H2(when), name, facts);
        body.addClassName("tt-next-body");
        if (!reservation.specialRequests().isEmpty()) {
            body.add(note(reservation.specialRequests()));
        }
        var policy = new Paragraph(MyWords.policy(reservation, now, today));
        policy.addClassName("tt-fine");
        body.add(new ReservationActions(reservation, now, manage), policy);
        getContent().add(cover, body);
    }

    static Div head(ReservationDetails reservation, LocalDate today) {
        var status = MyWords.status(reservation);
        var words = status.isEmpty() ? MyWords.distance(reservation, today) : status;
        var badge = new Span(new TtIcon(MyWords.icon(reservation.status())), new Span(words));
        badge.addClassName("tt-badge");
        badge.addClassName(
                status.isEmpty() ? "tt-accent" : "tt-" + reservation.status().text());
        var tone = MyWords.tone(reservation.status());
        if (!tone.isEmpty()) {
            badge.addClassName(tone);
        }
        var number = new Span(reservation.number());
        number.addClassName("tt-next-number");
        var head = new Div(badge, number);
        head.addClassName("tt-next-head");
        return head;
    }

    private static Paragraph note(String text) {
        var note = new Paragraph();
        note.add(new TtIcon("note"), new Span(text));
        note.addClassName("tt-next-note");
        return note;
    }
}
