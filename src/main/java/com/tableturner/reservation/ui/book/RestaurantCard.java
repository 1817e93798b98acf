package com.tableturner.reservation.ui.book;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.RestaurantOffers;
import com.tableturner.reservation.SlotAvailability;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A restaurant to choose, with the times it has near the wanted one. */
class RestaurantCard extends Composite<ListItem> {

    private static final int TIMES = 3;
    private static final char NBSP = '\u00a0';

    private final transient RestaurantFacts restaurant;

    RestaurantCard(
            RestaurantOffers offers, SerializableRunnable onRestaurant, SerializableConsumer<SlotAvailability> onTime) {
        this.restaurant = offers.restaurant();
        var name = new NativeButton(restaurant.name(), press -> onRestaurant.run());
        name.addClassName("tt-restaurant-name");
        var words = new Div(name, line(facts()), times(offers, onTime));
        words.addClassName("tt-restaurant-words");
        getContent().addClassNames("tt-card", "tt-restaurant");
        getContent().add(Summary.cover(restaurant), words);
    }

    private String facts() {
        var facts = new ArrayList<>(List.of(restaurant.cuisine(), restaurant.location()));
        var cost = restaurant.costForTwo();
        if (cost != null) {
            facts.add(getTranslation("book.cost", Formats.rupees(cost)));
        }
        var rating = restaurant.rating();
        if (rating != null) {
            facts.add(getTranslation(
                    "book.rating", rating.setScale(1, RoundingMode.HALF_UP).toPlainString()));
        }
        return facts.stream().map(fact -> fact.replace(' ', NBSP)).collect(Collectors.joining(" · "));
    }

    private static Paragraph line(String text) {
        var line = new Paragraph(text);
        line.addClassName("tt-muted");
        return line;
    }

    private Div times(RestaurantOffers offers, SerializableConsumer<SlotAvailability> onTime) {
        var wanted = offers.wanted().time();
        var nearest = offers.nearest().stream()
                .sorted(Comparator.comparingInt(slot -> minutes(slot.time(), wanted)))
                .limit(TIMES)
                .sorted(Comparator.comparingInt(SlotAvailability::slot))
                .toList();
        var times = new Div();
        times.addClassName("tt-restaurant-times");
        nearest.forEach(slot -> times.add(chip(slot, slot.time().equals(wanted), onTime)));
        if (nearest.isEmpty()) {
            var none = new Span(getTranslation("book.no-table-near", Formats.time(wanted)));
            none.addClassName("tt-fine");
            times.add(none);
        }
        return times;
    }

    private NativeButton chip(SlotAvailability slot, boolean exact, SerializableConsumer<SlotAvailability> onTime) {
        var chip = new NativeButton(Formats.time(slot.time()), press -> onTime.accept(slot));
        chip.addClassName("tt-slot");
        chip.setClassName("tt-best", exact);
        chip.setAriaLabel(getTranslation("book.time-at", Formats.time(slot.time()), restaurant.name()));
        return chip;
    }

    private static int minutes(LocalTime one, LocalTime other) {
        return Math.abs(one.toSecondOfDay() - other.toSecondOfDay()) / 60;
    }
}
