package com.tableturner.concierge.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.concierge.Understanding;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** Beside the chat: what was understood, and the restaurants that fit it now. */
class LivePane extends Composite<Div> {

    private static final int SLOTS = 3;

    private final WishChips wishes;
    private final H2 heading = new H2();
    private final Anchor guided = new Anchor();
    private final Div results = new Div();
    private final SayListener onSay;

    private final LiveChips chips;

    /** @param onAddWish told when the diner wants to say more */
    LivePane(SayListener onSay, LiveChips chips, SerializableRunnable onAddWish) {
        this.onSay = onSay;
        this.chips = chips;
        this.wishes = new WishChips(onSay);
        guided.setText(getTranslation("concierge.guided"));
        guided.addClassName("tt-guided");
        results.addClassName("tt-live-results");
        var head = new Div(heading, guided);
        head.addClassName("tt-live-head");
        getContent().addClassName("tt-live-pane");
        var add = new NativeButton("", press -> onAddWish.run());
        add.add(new TtIcon("plus"), new Span(getTranslation("concierge.add-wish")));
        add.addClassName("tt-add-wish");
        getContent().add(add, wishes, head, results);
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
        results.add(new PlaceCards(shown.with(understood.found().places()), SLOTS, onSay, chips));
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
