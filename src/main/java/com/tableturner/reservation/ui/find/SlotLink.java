package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.SlotAvailability;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDate;

/** A start as a link into the guided booking; once taken it is struck, and leads to the restaurant's other times. */
class SlotLink extends Anchor {

    private final RestaurantFacts restaurant;
    private final Search search;
    private final LocalDate date;
    private final LocalDate today;
    private SlotAvailability slot;

    SlotLink(RestaurantFacts restaurant, Search search, LocalDate date, SlotAvailability slot, LocalDate today) {
        this.restaurant = restaurant;
        this.search = search;
        this.date = date;
        this.today = today;
        this.slot = slot;
        addClassName("tt-slot");
        show(slot);
    }

    /** Shows the start as it is now; the keyboard stays where it is. */
    final void show(SlotAvailability now) {
        slot = now;
        setClassName("tt-best", slot.isOpen() && isExact());
        setClassName("tt-few", slot.isFew() && !isExact());
        setClassName("tt-taken", !slot.isOpen());
        setHref(
                slot.isOpen()
                        ? SearchAddress.booking(restaurant.id(), date, slot.time(), search.party())
                        : RestaurantView.address(restaurant, search.withDate(date)));
        var time = Formats.time(slot.time());
        var note = note();
        removeAll();
        add(new Span(time));
        if (!note.isEmpty()) {
            var small = new Span(note);
            small.addClassName("tt-slot-note");
            add(small);
        }
        var words = note.isEmpty() ? time : time + ", " + note;
        setAriaLabel(getTranslation(slot.isOpen() ? "find.slot.open" : "find.slot.taken", words, restaurant.name()));
    }

    boolean isOpen() {
        return slot.isOpen();
    }

    boolean isOn(LocalDate day) {
        return date.equals(day);
    }

    /** Minutes from the wanted start. */
    long distance() {
        return Math.abs(Duration.between(search.date().atTime(search.time()), date.atTime(slot.time()))
                .toMinutes());
    }

    int slot() {
        return slot.slot();
    }

    private boolean isExact() {
        return date.equals(search.date()) && slot.time().equals(search.time());
    }

    private String note() {
        if (!date.equals(search.date())) {
            return date.equals(today) ? Formats.weekday(date, today) : Formats.shortDate(date);
        }
        return slot.isFew() ? getTranslation("slots.left", slot.tablesLeft()) : "";
    }
}
