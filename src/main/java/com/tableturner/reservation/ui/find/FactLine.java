package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** Short facts of a restaurant in one line; those for which there is no room drop out. */
class FactLine extends Composite<Paragraph> {

    FactLine(RestaurantFacts restaurant, List<String> seating, int turnMinutes) {
        getContent().addClassName("tt-facts");
        var cost = restaurant.costForTwo();
        if (cost != null) {
            var narrow = fact("", getTranslation("find.cost", Formats.rupees(cost)));
            narrow.addClassName("tt-narrow");
            getContent().add(narrow);
        }
        restaurant.dietary().stream().findFirst().ifPresent(need -> getContent().add(fact("leaf", capitalised(need))));
        seating.stream().findFirst().ifPresent(area -> getContent().add(fact("seat", area)));
        getContent().add(fact("clock", getTranslation("find.turn", Formats.duration(turnMinutes))));
        var rating = restaurant.rating();
        if (rating != null) {
            getContent().add(fact("star", getTranslation("find.rating", rating.toPlainString())));
        }
    }

    static Span fact(String icon, String text) {
        var fact = new Span();
        if (!icon.isEmpty()) {
            fact.add(new TtIcon(icon));
        }
        fact.add(new Span(text));
        fact.addClassName("tt-fact");
        return fact;
    }

    /** Tags of the catalogue are written in lower case. */
    static String capitalised(String tag) {
        return tag.isEmpty() ? tag : tag.substring(0, 1).toUpperCase(Locale.ROOT) + tag.substring(1);
    }
}
