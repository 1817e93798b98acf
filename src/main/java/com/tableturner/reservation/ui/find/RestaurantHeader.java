package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Kolam;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a restaurant's page: cover, name, and its facts in two lines. */
class RestaurantHeader extends Composite<Header> {

    RestaurantHeader(RestaurantFacts restaurant) {
        var cover = new Div(new Kolam(restaurant.id(), restaurant.cuisine()));
        cover.addClassName("tt-place-cover");
        var meta = new Paragraph(String.join(" · ", restaurant.cuisine(), restaurant.location(), restaurant.city()));
        meta.addClassName("tt-muted");
        var facts = new Paragraph();
        facts.addClassNames("tt-facts", "tt-place-facts");
        var cost = restaurant.costForTwo();
        if (cost != null) {
            facts.add(FactLine.fact("", getTranslation("find.cost", Formats.rupees(cost))));
        }
        var rating = restaurant.rating();
        if (rating != null) {
            facts.add(FactLine.fact("star", getTranslation("place.rating", rating.toPlainString())));
        }
        getContent().add(cover, new H1(restaurant.name()), meta, facts);
        getContent().addClassName("tt-place-head");
    }
}
