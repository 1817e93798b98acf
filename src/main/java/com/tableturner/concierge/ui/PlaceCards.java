package com.tableturner.concierge.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Kolam;
import com.tableturner.concierge.Card;
import com.tableturner.concierge.Pick;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Restaurants with what they have near the wanted time, best first. */
class PlaceCards extends Composite<Div> {

    private final Card.Places places;
    private final SayListener onSay;
    private final int slotsShown;
    private final LiveChips chips;

    /** @param slotsShown of each restaurant at most so many starts, those nearest to the wanted one */
    PlaceCards(Card.Places places, int slotsShown, SayListener onSay, LiveChips chips) {
        this.places = places;
        this.chips = chips;
        this.slotsShown = slotsShown;
        this.onSay = onSay;
        getContent().addClassName("tt-spots");
        places.places().forEach(place -> getContent().add(card(place)));
    }

    /** Says below the best, where the others stand elsewhere on the page, that there are more. */
    PlaceCards withOthers() {
        var others = places.places().size() - 1;
        if (others > 0) {
            var words = new Paragraph(getTranslation("concierge.others", others));
            words.addClassName("tt-others");
            getContent().add(words);
        }
        return this;
    }

    private Article card(Card.Place place) {
        var name = new H3(new Anchor("r/" + place.slug(), place.name()));
        var text = new Div(name, line(place), facts(place));
        text.addClassName("tt-spot-text");
        var cover = new Kolam(place.id(), place.cuisine());
        var head = new Div(cover, text);
        head.addClassName("tt-spot-head");
        var card = new Article(head, place.slots().isEmpty() ? choose(place) : slots(place));
        card.addClassName("tt-spot");
        return card;
    }

    private Paragraph line(Card.Place place) {
        var line = new Paragraph(place.cuisine() + " · " + place.area());
        line.addClassName("tt-spot-line");
        var cost = place.costForTwo();
        if (cost != null) {
            line.add(new Span(" · " + getTranslation("concierge.cost", Formats.rupees(cost))));
        }
        return line;
    }

    private static Paragraph facts(Card.Place place) {
        var facts = new Paragraph(place.facts().stream()
                .map(fact -> fact.substring(0, 1).toUpperCase(Formats.LOCALE) + fact.substring(1))
                .collect(Collectors.joining(" · ")));
        facts.addClassName("tt-spot-facts");
        return facts;
    }

    private NativeButton choose(Card.Place place) {
        var words = getTranslation("concierge.choose", place.name());
        var button = new NativeButton(
                getTranslation("concierge.choose.short"),
                press -> onSay.say(words, new Pick.Table(place.id(), places.date(), places.time(), places.party())));
        button.setAriaLabel(words);
        button.addClassNames("tt-slot", "tt-choose");
        return button;
    }

    private Div slots(Card.Place place) {
        var slots = new Div();
        slots.addClassName("tt-spot-slots");
        slots.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("concierge.times-of", place.name()));
        var where = new TimeChip.Where(place.id(), place.name(), places.date(), places.party());
        nearest(place).forEach(slot -> slots.add(chips.chip(where, slot, isBest(slot, places.time()))));
        return slots;
    }

    private List<Card.Slot> nearest(Card.Place place) {
        var wanted = places.time() == null ? LocalTime.NOON : places.time();
        var kept = place.slots().stream()
                .sorted(Comparator.comparingInt(slot -> Math.abs(slot.time().toSecondOfDay() - wanted.toSecondOfDay())))
                .limit(slotsShown)
                .toList();
        return place.slots().stream().filter(kept::contains).toList();
    }

    private static boolean isBest(Card.Slot slot, @Nullable LocalTime wanted) {
        return slot.isOpen() && slot.time().equals(wanted);
    }
}
