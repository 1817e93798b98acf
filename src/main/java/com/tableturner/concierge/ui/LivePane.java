package com.tableturner.concierge.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.concierge.Understanding;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** Beside the chat: what was understood, and the restaurants that fit it now. */
class LivePane extends Composite<Div> {

    private static final int SLOTS = 3;

    private final WishChips wishes;
    private final H2 heading = new H2();
    private final Anchor guided = new Anchor();
    private final Div results = new Div();
    private final SayListener onSay;

    LivePane(SayListener onSay) {
        this.onSay = onSay;
        this.wishes = new WishChips(onSay);
        guided.setText(getTranslation("concierge.guided"));
        guided.addClassName("tt-guided");
        results.addClassName("tt-live-results");
        var head = new Div(heading, guided);
        head.addClassName("tt-live-head");
        getContent().addClassName("tt-live-pane");
        getContent().add(wishes, head, results);
    }

    void show(Understanding understood) {
        wishes.show(understood.wishes(), understood.today());
        var shown = understood.shown();
        heading.setText(getTranslation(
                "concierge.live",
                understood.found().places().size(),
                Formats.day(shown.date(), shown.time(), understood.today()),
                Formats.time(shown.time()),
                Formats.people(shown.party())));
        guided.setHref(address(understood));
        results.removeAll();
        results.add(new PlaceCards(shown.with(understood.found().places()), SLOTS, onSay));
    }

    /** The guided booking with all that is known. */
    private static String address(Understanding understood) {
        var wishes = understood.wishes();
        var shown = understood.shown();
        return wishes.restaurantId() == null
                ? "?party=" + shown.party() + "&date=" + shown.date() + "&time=" + shown.time()
                : "book?restaurant=" + wishes.restaurantId() + "&party=" + shown.party() + "&date=" + shown.date()
                        + "&time=" + shown.time();
    }
}
