package com.tableturner.reservation.ui.book;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.ReservationDetails;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;

/** Tells the other guests where and when, and nothing about the diner or the number that opens the reservation. */
@Tag("tt-share")
class ShareButton extends HtmlComponent {

    ShareButton(ReservationDetails booked, LocalDate today) {
        var press = new NativeButton();
        press.addClassName("tt-button-link");
        press.add(new TtIcon("share"), new Span(getTranslation("book.share")));
        var said = new Element("span");
        said.setAttribute("role", "status");
        getElement().appendChild(press.getElement(), said);
        data("share-title", booked.restaurantName());
        data(
                "share-text",
                getTranslation(
                        "book.share.text",
                        booked.restaurantName(),
                        Formats.date(booked.date(), today),
                        Formats.time(booked.time()),
                        Formats.people(booked.partySize()),
                        booked.restaurantAddress()));
        data("copied", getTranslation("book.share.copied"));
        data("failed", getTranslation("book.share.failed"));
    }

    private void data(String name, String value) {
        getElement().setAttribute("data-" + name, value);
    }
}
