package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.LiveRegion;
import com.tableturner.reservation.DayChanged;
import com.tableturner.reservation.RestaurantOffers;
import com.tableturner.reservation.ui.SearchTeaser;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The restaurants found, page by page as the guest comes to their end. */
class Results extends Composite<Section> {

    static final int PAGE = 24;

    /** So many cards come before another way to find a table. */
    private static final int AFTER = 2;

    private final transient TableSearch tables;
    private final SerializableConsumer<SerializableFunction<Search, Search>> onChange;
    private final H2 heading = new H2();
    private final ResultFilters filters;
    private final Div cards = new Div();
    private final Button more = new Button("", click -> showMore());
    private final LiveRegion live = new LiveRegion();
    private final Optional<Component> teaser;
    private final List<RestaurantCard> shown = new ArrayList<>();
    private List<RestaurantOffers> matching = List.of();
    private Search search;
    private LocalDate today;

    /** @param onChange told how the search is to be changed */
    Results(
            TableSearch tables,
            Search search,
            LocalDate today,
            SerializableConsumer<SerializableFunction<Search, Search>> onChange) {
        this.tables = tables;
        this.search = search;
        this.today = today;
        this.teaser = tables.teaser().map(SearchTeaser::link);
        this.onChange = onChange;
        filters = new ResultFilters(onChange);
        heading.getElement().setAttribute("tabindex", "-1");
        var head = new Div(heading, filters);
        head.addClassName("tt-results-head");
        cards.addClassName("tt-results");
        more.addClassName("tt-more");
        more.getElement().setAttribute("data-more", true);
        getContent().add(head, cards, more, live);
        getContent().addClassName("tt-results-section");
    }

    void show(Found found, LocalDate date) {
        search = found.search();
        today = date;
        matching = found.matching();
        filters.show(found);
        filters.setVisible(!matching.isEmpty() || !search.area().isEmpty());
        count(found.withTable());
        cards.removeAll();
        shown.clear();
        if (matching.isEmpty()) {
            cards.add(new EmptyResults(search, onChange));
        }
        showMore();
    }

    private void count(long withTable) {
        var time = Formats.time(search.time());
        var words = getTranslation("find.count", withTable, search.party(), time);
        var narrow = new Span(getTranslation("find.count.short", withTable, time));
        narrow.addClassName("tt-narrow");
        var wide = new Span(words);
        wide.addClassName("tt-wide");
        heading.removeAll();
        heading.add(wide, narrow);
        heading.setVisible(!matching.isEmpty());
        live.say(matching.isEmpty() ? getTranslation("find.none.said") : words);
    }

    private void showMore() {
        matching.stream().skip(shown.size()).limit(PAGE).toList().forEach(offers -> {
            var card = new RestaurantCard(offers, search, tables, today);
            shown.add(card);
            cards.add(card);
        });
        if (!shown.isEmpty()) {
            teaser.ifPresent(link -> cards.addComponentAtIndex(Math.min(AFTER, shown.size()), link));
        }
        var left = matching.size() - shown.size();
        more.setVisible(left > 0);
        more.setText(getTranslation("find.more", Math.min(left, PAGE), matching.size()));
    }

    /** A booking somewhere has changed a day. */
    void refresh(DayChanged day) {
        if (day.date().equals(search.date())) {
            shown.stream()
                    .filter(card -> card.restaurant().id() == day.restaurantId())
                    .forEach(RestaurantCard::refresh);
        }
    }

    /** Takes the guest to the results. */
    void focusHeading() {
        heading.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})");
    }
}
