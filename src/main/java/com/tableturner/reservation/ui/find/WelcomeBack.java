package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Kolam;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;

/** A word for a diner who returns: where they ate last, to be booked again in one tap, and the table they have next. */
class WelcomeBack extends Composite<Section> {

    private static final int STARTS = 4;

    private final transient ReturningDiner diner;
    private final transient TableSearch tables;

    WelcomeBack(ReturningDiner diner, TableSearch tables) {
        this.diner = diner;
        this.tables = tables;
        getContent().addClassName("tt-welcome");
        setVisible(false);
    }

    /** Shows what the wanted party and time mean for this diner; strangers see nothing. */
    void show(Search search, LocalDate today) {
        getContent().removeAll();
        var name = diner.name();
        setVisible(name.isPresent());
        name.ifPresent(known -> {
            var last = diner.lastVisited();
            getContent().add(new H2(getTranslation(last.isPresent() ? "find.welcome.back" : "find.welcome", known)));
            last.ifPresent(restaurant -> getContent().add(again(restaurant, search, today)));
            diner.next().ifPresent(next -> getContent().add(next(next, today)));
        });
    }

    private Div again(RestaurantFacts restaurant, Search search, LocalDate today) {
        var starts = new Div();
        starts.addClassName("tt-rc-starts");
        NearestStarts.near(tables.fortnight(restaurant, search), search.time(), STARTS)
                .forEach(start ->
                        starts.add(new SlotLink(restaurant, search, start.day().date(), start.slot(), today)));
        return card(
                restaurant.id(),
                restaurant.cuisine(),
                getTranslation("find.welcome.last"),
                new Anchor(RestaurantView.address(restaurant, search), restaurant.name()),
                getTranslation(
                        "find.welcome.for",
                        Formats.people(search.party()),
                        Formats.day(search.date(), search.time(), today)),
                starts);
    }

    private Div next(ReservationDetails next, LocalDate today) {
        var manage = new Anchor("my/" + next.number(), getTranslation("find.welcome.manage"));
        var directions = new Anchor(
                MapLink.address(next.restaurantName(), next.restaurantAddress()),
                getTranslation("find.welcome.directions"));
        directions.setTarget("_blank");
        manage.addClassName("tt-rc-more");
        directions.addClassName("tt-rc-more");
        var ways = new Div(manage, directions);
        ways.addClassName("tt-rc-starts");
        return card(
                next.restaurantId(),
                next.restaurantCuisine(),
                getTranslation("find.welcome.next"),
                new Anchor("my/" + next.number(), next.restaurantName()),
                getTranslation(
                        "find.welcome.when",
                        Formats.day(next.date(), next.time(), today),
                        Formats.time(next.time()),
                        Formats.people(next.partySize())),
                ways);
    }

    private static Div card(long id, String cuisine, String label, Anchor name, String detail, Div ways) {
        var cover = new Div(new Kolam(id, cuisine));
        cover.addClassName("tt-welcome-cover");
        var above = new Paragraph(label);
        above.addClassName("tt-fine");
        var below = new Paragraph(detail);
        below.addClassName("tt-muted");
        var words = new Div(above, new H3(name), below);
        words.addClassName("tt-welcome-words");
        var card = new Div(cover, words, ways);
        card.addClassNames("tt-card", "tt-welcome-card");
        return card;
    }
}
