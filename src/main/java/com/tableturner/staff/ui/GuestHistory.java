package com.tableturner.staff.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Moments;
import com.tableturner.reservation.GuestVisits;
import com.tableturner.reservation.GuestVisits.Visit;
import com.tableturner.reservation.Guests;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** How often a guest came, did not come, and comes next. */
class GuestHistory extends Div {

    private final transient Guests guests;
    private final transient Moments moments;

    GuestHistory(Guests guests, Moments moments) {
        this.guests = guests;
        this.moments = moments;
        addClassName("tt-guest-history");
    }

    void show(long userId) {
        var visits = guests.visits(CurrentActor.get(), userId);
        removeAll();
        var figures = new Div(
                figure(visits.visits(), "guests.visits"),
                figure(visits.noShows(), "guests.no-shows"),
                figure(visits.cancellations(), "guests.cancellations"));
        figures.addClassName("tt-guest-figures");
        add(new H3(Texts.of("guests.history")), figures, ends(visits));
        var list = new UnorderedList();
        visits.recent().forEach(visit -> list.add(row(visit)));
        add(list);
    }

    private static Div figure(int number, String key) {
        var value = new Span(String.valueOf(number));
        value.addClassName("tt-guest-figure");
        return new Div(value, new Span(Texts.of(key, number)));
    }

    private Div ends(GuestVisits visits) {
        var last = visits.lastVisit();
        var next = visits.next();
        return new Div(
                new Div(new Span(
                        last == null
                                ? Texts.of("guests.never-came")
                                : Texts.of("guests.last-visit", moments.date(last)))),
                new Div(new Span(
                        next == null
                                ? Texts.of("guests.nothing-next")
                                : Texts.of("guests.next-visit", words(next), next.restaurant()))));
    }

    private ListItem row(Visit visit) {
        var number = new Span(visit.number());
        number.addClassName("tt-nowrap");
        var status = new Span(Texts.of("status." + visit.status().name().toLowerCase(Locale.ROOT)));
        status.addClassName("tt-badge");
        return new ListItem(number, new Span(words(visit) + ", " + visit.restaurant()), status);
    }

    private String words(Visit visit) {
        return moments.date(visit.date()) + ", " + Formats.time(visit.time()) + ", " + Formats.people(visit.party());
    }
}
