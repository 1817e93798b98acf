package com.tableturner.reservation.ui.book;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What is good to know once a table is booked, and the way to the next booking. */
class BeforeYouGo extends Composite<Aside> {

    private final UnorderedList list = new UnorderedList();

    BeforeYouGo(Desk desk, ReservationDetails booked) {
        var title = new H2(getTranslation("book.before.title"));
        getContent().addClassNames("tt-card", "tt-before");
        getContent().getElement().setAttribute("aria-label", getTranslation("book.before.title"));
        list.addClassName("tt-before-list");
        if (booked.status() == ReservationStatus.REQUESTED) {
            tell(
                    "clock",
                    "book.before.answer",
                    new Span(getTranslation("book.before.answer.text", booked.restaurantName())));
        } else {
            tell("key", "book.before.door", new Span(getTranslation("book.before.door.text", booked.number())));
            var until = Formats.time(booked.time().plusMinutes(TableTexts.KEPT_MINUTES));
            tell("clock", "book.before.late", new Span(getTranslation("book.before.late.text", until)));
        }
        if (booked.canBeChanged(desk.now())) {
            var until = booked.changeableUntil().atZone(booked.zone());
            var when = Formats.date(until.toLocalDate(), desk.today(booked.zone()));
            tell(
                    "undo",
                    "book.before.plans",
                    new Span(getTranslation("book.before.plans.text", Formats.time(until.toLocalTime()), when)));
        }
        tell(
                "phone",
                "book.before.call",
                new Anchor("tel:" + booked.restaurantPhone(), Formats.phone(booked.restaurantPhone())));
        var another = new Anchor(
                Draft.ROUTE + "?step=restaurant&party=" + booked.partySize(), getTranslation("book.another"));
        another.addClassName("tt-button-link");
        var question = new Paragraph(getTranslation("book.another.question"));
        question.addClassName("tt-muted");
        getContent().add(title, list, question, another);
    }

    private void tell(String icon, String key, Component text) {
        var head = new Span(getTranslation(key));
        head.addClassName("tt-before-head");
        list.add(new ListItem(new TtIcon(icon), new Span(head, text)));
    }
}
