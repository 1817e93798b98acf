package com.tableturner.concierge.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Kolam;
import com.tableturner.concierge.Card;
import com.tableturner.concierge.Pick;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** The times of one restaurant and day; where the wanted one is not to be had, what comes nearest instead. */
class TimesCard extends Composite<Article> {

    private final Card.Times times;
    private final SayListener onSay;
    private final LocalDate today;
    private final LiveChips chips;

    TimesCard(Card.Times times, SayListener onSay, LiveChips chips, LocalDate today) {
        this.chips = chips;
        this.times = times;
        this.onSay = onSay;
        this.today = today;
        var place = times.place();
        var line = new Paragraph(Formats.date(times.date(), today) + ", " + Formats.people(times.party()));
        line.addClassName("tt-spot-line");
        var text = new Div(new H3(place.name()), line);
        text.addClassName("tt-spot-text");
        var head = new Div(new Kolam(place.id(), place.cuisine()), text);
        head.addClassName("tt-spot-head");
        getContent().addClassName("tt-spot");
        getContent().add(head);
        if (!place.slots().isEmpty()) {
            getContent().add(slots());
        }
        if (!times.instead().isEmpty()) {
            getContent().add(instead());
        }
    }

    private Div slots() {
        var slots = new Div();
        slots.addClassName("tt-spot-slots");
        var place = times.place();
        var where = new TimeChip.Where(place.id(), place.name(), times.date(), times.party());
        place.slots().forEach(slot -> slots.add(chips.chip(where, slot, false)));
        return slots;
    }

    private Div instead() {
        var offers = new Div();
        offers.addClassName("tt-offer-buttons");
        times.instead().stream().filter(offer -> !isShown(offer)).forEach(offer -> offers.add(offer(offer)));
        return offers;
    }

    private boolean isShown(Card.Instead offer) {
        return offer.restaurantId() == times.place().id()
                && offer.date().equals(times.date())
                && times.place().slots().stream().anyMatch(slot -> slot.time().equals(offer.time()));
    }

    private NativeButton offer(Card.Instead offer) {
        var here = offer.restaurantId() == times.place().id();
        var what = here ? Formats.date(offer.date(), today) : offer.restaurant();
        var small = new Span(here ? Formats.time(offer.time()) : offer.area() + ", " + Formats.time(offer.time()));
        small.addClassName("tt-offer-detail");
        var words = getTranslation(
                "concierge.place-on",
                offer.restaurant(),
                Formats.date(offer.date(), today),
                Formats.time(offer.time()));
        var button = new NativeButton(
                "",
                press -> onSay.say(
                        words, new Pick.Table(offer.restaurantId(), offer.date(), offer.time(), times.party())));
        button.add(new Span(what), small);
        button.addClassName("tt-offer");
        return button;
    }
}
