package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.restaurant.RestaurantPlan;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;

/** What there is to know of a restaurant besides its times. What is not known is left out. */
class RestaurantAbout extends Composite<Aside> {

    RestaurantAbout(RestaurantPlan plan, List<String> seating, LocalDate today) {
        var restaurant = plan.facts();
        getContent().addClassName("tt-about");
        getContent().getElement().setAttribute("aria-label", getTranslation("place.about.label", restaurant.name()));
        card(
                part(
                        "place.about",
                        new Paragraph(restaurant.description()),
                        restaurant.description().isEmpty()),
                list("place.specialities", restaurant.specialities()),
                tags("place.dietary", restaurant.dietary()),
                tags("place.occasions", restaurant.occasions()),
                tags("place.seating", seating));
        card(part("place.where", contact(restaurant), false));
        card(part("place.hours", new OpeningHours(plan, today), false));
    }

    private void card(Div... parts) {
        var card = new Div(parts);
        card.addClassName("tt-card");
        getContent().add(card);
    }

    private Div list(String key, List<String> items) {
        var list = new UnorderedList();
        list.addClassName("tt-plain-list");
        items.forEach(item -> list.add(new ListItem(item)));
        return part(key, list, items.isEmpty());
    }

    private Div tags(String key, List<String> tags) {
        var list = new UnorderedList();
        list.addClassName("tt-tags");
        tags.forEach(tag -> {
            var item = new ListItem(FactLine.capitalised(tag));
            item.addClassName("tt-badge");
            list.add(item);
        });
        return part(key, list, tags.isEmpty());
    }

    private Div part(String key, Component content, boolean unknown) {
        var part = new Div(new H2(getTranslation(key)), content);
        part.addClassName("tt-about-part");
        part.setVisible(!unknown);
        return part;
    }

    private Div contact(RestaurantFacts restaurant) {
        var phone = link("tel:" + restaurant.phone(), "phone", Formats.phone(restaurant.phone()));
        var map = link(MapLink.address(restaurant.name(), restaurant.address()), "pin", getTranslation("place.map"));
        map.setTarget("_blank");
        map.getElement().setAttribute("rel", "noopener");
        var contact = new Div(new Paragraph(restaurant.address()), phone, map);
        contact.addClassName("tt-contact");
        return contact;
    }

    private static Anchor link(String address, String icon, String words) {
        var link = new Anchor(address, "");
        link.add(new TtIcon(icon), new Span(words));
        link.addClassName("tt-contact-link");
        return link;
    }
}
