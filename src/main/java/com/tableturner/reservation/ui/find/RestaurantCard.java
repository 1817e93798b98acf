package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Kolam;
import com.tableturner.reservation.DayAvailability;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.RestaurantOffers;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A restaurant among the results: what it is, and up to four starts that can be tapped. */
class RestaurantCard extends Composite<Article> {

    private static final int STARTS = 4;

    private final RestaurantFacts restaurant;
    private final transient TableSearch tables;
    private final Search search;
    private final LocalDate today;
    private final Div starts = new Div();
    private final Span badge = new Span();
    private final List<SlotLink> links = new ArrayList<>();

    RestaurantCard(RestaurantOffers offers, Search search, TableSearch tables, LocalDate today) {
        this.restaurant = offers.restaurant();
        this.tables = tables;
        this.search = search;
        this.today = today;
        var cover = new Div(new Kolam(restaurant.id(), restaurant.cuisine()));
        cover.addClassName("tt-rc-cover");
        badge.addClassName("tt-badge");
        var name = new Anchor(RestaurantView.address(restaurant, search), restaurant.name());
        var head = new Div(new H3(name), badge);
        head.addClassName("tt-rc-head");
        starts.addClassName("tt-rc-starts");
        var body = new Div(head, meta(), new FactLine(restaurant, tables.seating(restaurant), offers.turnMinutes()));
        body.addClassName("tt-rc-body");
        var inside = new Div(cover, body, starts);
        inside.addClassName("tt-rc-in");
        getContent().add(inside);
        getContent().addClassNames("tt-card", "tt-rc");
        if (Found.hasTable(offers)) {
            showNear(offers);
        } else {
            showFarther(tables.fortnight(restaurant, search), offers.wanted().reason());
        }
    }

    private Paragraph meta() {
        var meta = new Paragraph(restaurant.cuisine() + " · " + restaurant.location());
        meta.addClassName("tt-rc-meta");
        var cost = restaurant.costForTwo();
        if (cost != null) {
            var wide = new Span(" · " + getTranslation("find.cost", Formats.rupees(cost)));
            wide.addClassName("tt-wide");
            meta.add(wide);
        }
        return meta;
    }

    private void showNear(RestaurantOffers offers) {
        clear("");
        offers.nearest().forEach(slot -> add(new SlotLink(restaurant, search, search.date(), slot, today)));
        markSpare();
    }

    /** Nothing near the wanted time: that is said, and what comes nearest instead. */
    private void showFarther(List<DayAvailability> days, @Nullable Reason reason) {
        var day = days.getFirst();
        if (day.largestParty() < search.party()) {
            clear(getTranslation("find.badge.large", day.largestParty()));
            addLink(
                    SearchAddress.booking(restaurant.id(), search.date(), search.time(), search.party()),
                    getTranslation("find.ask", Formats.people(search.party())));
            return;
        }
        clear(badge(day, reason));
        var wanted = day.slots().stream()
                .filter(slot -> slot.time().equals(search.time()))
                .findFirst();
        wanted.ifPresent(slot -> add(new SlotLink(restaurant, search, search.date(), slot, today)));
        NearestStarts.of(days, search.time(), STARTS - 1)
                .forEach(start ->
                        add(new SlotLink(restaurant, search, start.day().date(), start.slot(), today)));
        if (links.size() == wanted.stream().count()) {
            addLink(RestaurantView.address(restaurant, search), getTranslation("find.other-days"));
        }
        markSpare();
    }

    private String badge(DayAvailability day, @Nullable Reason reason) {
        if (day.isClosed() || reason == Reason.CLOSED) {
            return getTranslation("find.badge.closed", Formats.weekday(search.date(), today));
        }
        if (reason == Reason.OUTSIDE_SHIFT || reason == Reason.TOO_LATE) {
            return getTranslation("find.badge.not-then", Formats.time(search.time()));
        }
        return getTranslation(
                search.date().equals(today) ? "find.badge.full-today" : "find.badge.full",
                Formats.weekday(search.date(), today));
    }

    /** A booking elsewhere has changed the date: starts are opened or struck in place, so that nothing moves. */
    void refresh() {
        var day = tables.day(restaurant, search);
        links.stream()
                .filter(link -> link.isOn(day.date()))
                .forEach(link -> link.show(day.slots().get(link.slot())));
        if (!links.isEmpty() && links.stream().noneMatch(SlotLink::isOpen)) {
            showFarther(tables.fortnight(restaurant, search), Reason.NO_TABLE);
        }
    }

    RestaurantFacts restaurant() {
        return restaurant;
    }

    private void clear(String words) {
        starts.removeAll();
        links.clear();
        badge.setText(words);
        badge.setVisible(!words.isEmpty());
        badge.addClassName("tt-warn");
    }

    private void add(SlotLink link) {
        links.add(link);
        starts.add(link);
    }

    private void addLink(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("tt-rc-more");
        starts.add(link);
    }

    /** Where only three fit, the one farthest from the wanted time is left out. */
    private void markSpare() {
        if (links.size() == STARTS) {
            links.stream()
                    .filter(link -> !link.hasClassName("tt-best") && link.isOpen())
                    .max(Comparator.comparingLong(SlotLink::distance))
                    .ifPresent(link -> link.addClassName("tt-spare"));
        }
    }
}
