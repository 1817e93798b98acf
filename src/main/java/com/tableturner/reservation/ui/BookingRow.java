package com.tableturner.reservation.ui;

import com.tableturner.base.ui.Kolam;
import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One line of a list of bookings: the restaurant's cover and name, when and for how many, a badge, a way on. */
public class BookingRow extends Composite<ListItem> {

    private final Div head;

    /**
     * @param name of the restaurant, as text or as a link to what the row stands for
     * @param facts when, and for how many
     */
    public BookingRow(long restaurantId, String cuisine, Component name, String facts) {
        var cover = new Div(new Kolam(restaurantId, cuisine));
        cover.addClassName("tt-row-cover");
        name.addClassName("tt-row-name");
        head = new Div(name);
        head.addClassName("tt-row-head");
        var body = new Div(head, new Paragraph(facts));
        body.addClassName("tt-row-body");
        getContent().addClassName("tt-row");
        getContent().add(cover, body);
    }

    /** @param tone tt-good, tt-warn, tt-bad, tt-info or empty */
    public BookingRow badge(String icon, String words, String tone) {
        var badge = new Span(new TtIcon(icon), new Span(words));
        badge.addClassName("tt-badge");
        badge.setClassName(tone.isEmpty() ? "tt-plain" : tone, true);
        head.add(badge);
        return this;
    }

    /** What can be done, at the end of the line. */
    public BookingRow way(Component way) {
        getContent().add(way);
        return this;
    }
}
