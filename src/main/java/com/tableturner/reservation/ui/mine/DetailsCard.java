package com.tableturner.reservation.ui.mine;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Kolam;
import com.tableturner.reservation.ReservationDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** All there is to know of one reservation, and what can be done about it. */
class DetailsCard extends Composite<Article> {

    private final DescriptionList facts = new DescriptionList();

    DetailsCard(ReservationDetails reservation, Instant now, LocalDate today, ManageReservation manage) {
        getContent().addClassNames("tt-card", "tt-next", "tt-details");
        var cover = new Div(new Kolam(reservation.restaurantId(), reservation.restaurantCuisine()));
        cover.addClassName("tt-next-cover");
        var place = new Anchor(Links.restaurant(reservation), reservation.restaurantName());
        place.addClassName("tt-next-name");
        var body = new Div(
                ReservationCard.head(reservation, today), new H1(MyWords.when(reservation, today)), place, facts);
        body.addClassName("tt-next-body");
        describe(reservation);
        if (reservation.isUpcoming(now)) {
            var policy = new Paragraph(MyWords.policy(reservation, now, today));
            policy.addClassName("tt-fine");
            body.add(new ReservationActions(reservation, now, manage), policy);
        } else {
            var again = new Anchor(Links.bookAgain(reservation), getTranslation("mine.again"));
            again.addClassName("tt-button-link");
            body.add(again);
        }
        getContent().add(cover, body);
    }

    private void describe(ReservationDetails reservation) {
        add("mine.people", new Span(Formats.people(reservation.partySize())));
        var end = LocalTime.ofInstant(reservation.endsAt(), reservation.zone());
        add(
                "mine.stay",
                new Span(getTranslation(
                        "mine.stay.until", Formats.time(end), Formats.duration(reservation.turnMinutes()))));
        var area = reservation.area();
        if (area != null) {
            add("mine.area", new Span(area));
        }
        add("mine.name", new Span(reservation.customerName()));
        if (!reservation.specialRequests().isEmpty()) {
            add("mine.note", new Span(reservation.specialRequests()));
        }
        var way = new Anchor(Links.directions(reservation), reservation.restaurantAddress());
        way.setTarget(AnchorTarget.BLANK);
        way.getElement().setAttribute("rel", "noopener");
        add("mine.address", way);
        var call = new Anchor(Links.call(reservation), Formats.phone(reservation.restaurantPhone()));
        call.setRouterIgnore(true);
        add("mine.phone", call);
    }

    private void add(String key, Component fact) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(fact));
    }
}
