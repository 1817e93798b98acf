package com.tableturner.concierge.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.concierge.Card;
import com.tableturner.reservation.ReservationStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;

/** What is stored now, with its number, its calendar file and the way to manage it. */
class StoredCard extends Composite<Section> {

    StoredCard(Card.Stored stored, LocalDate today) {
        var booking = stored.booking();
        var kind = stored.kind().name().toLowerCase(Locale.ROOT);
        var cancelled = booking.status() == ReservationStatus.CANCELLED;
        var mark = new Span(new TtIcon(cancelled ? "ban" : "check"));
        mark.addClassName("tt-stored-mark");
        var title = new H3(getTranslation("concierge.stored." + kind, booking.number()));
        var where = new Paragraph(booking.restaurant() + ", " + booking.location());
        var head = new Div(mark, new Div(title, where));
        head.addClassName("tt-stored-head");
        getContent().addClassNames("tt-stored", cancelled ? "tt-cancelled" : "tt-confirmed");
        getContent().getElement().setAttribute("aria-label", title.getText());
        getContent().add(head, facts(booking, today));
        if (!cancelled) {
            getContent().add(links(booking));
        }
    }

    private Div facts(Card.Booking booking, LocalDate today) {
        var area = booking.area() == null ? "" : ", " + booking.area();
        var facts = new Div(
                fact("concierge.field.when", Formats.date(booking.date(), today) + ", " + Formats.time(booking.time())),
                fact("concierge.field.party", Formats.people(booking.party()) + area));
        facts.addClassName("tt-stored-facts");
        return facts;
    }

    private Div fact(String key, String value) {
        var label = new Span(getTranslation(key));
        label.addClassName("tt-stored-label");
        var strong = new Span(value);
        strong.addClassName("tt-stored-value");
        return new Div(label, strong);
    }

    private Div links(Card.Booking booking) {
        var calendar = link("calendar/" + booking.number() + ".ics", "calplus", "concierge.calendar");
        calendar.setRouterIgnore(true);
        calendar.getElement().setAttribute("download", true);
        var links = new Div((Component) calendar, link("my/" + booking.number(), "edit", "concierge.manage"));
        links.addClassName("tt-stored-links");
        return links;
    }

    private Anchor link(String address, String icon, String key) {
        var link = new Anchor(address, "");
        link.add(new TtIcon(icon), new Span(getTranslation(key)));
        link.addClassName("tt-button-link");
        return link;
    }
}
