package com.tableturner.reservation.ui.book;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.diner.DinerProfile;
import com.tableturner.reservation.DayAvailability;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** The draft row by row, each with the way to change it. */
class ReviewRows extends Composite<Div> {

    private final Journey journey;
    private final Draft draft;
    private final Div rows = new Div();

    ReviewRows(
            Journey journey,
            RestaurantFacts restaurant,
            Draft draft,
            DayAvailability day,
            LocalDate today,
            DinerProfile diner) {
        this.journey = journey;
        this.draft = draft;
        var table = draft.table().orElseThrow();
        var head = new Div(new H2(restaurant.name()), new Paragraph(restaurant.address()));
        head.addClassName("tt-review-head");
        rows.addClassName("tt-review-rows");
        row("book.row.restaurant", Step.RESTAURANT, restaurant.name());
        row(
                "book.row.when",
                Step.TIME,
                Formats.day(table.date(), table.time(), today),
                TableTexts.span(table.time(), day.turnMinutes()));
        row("book.row.party", Step.TIME, Formats.people(table.partySize()));
        var area = table.area();
        if (area != null) {
            row("book.row.seating", Step.TIME, area);
        }
        add("book.row.phone", verified(), getTranslation("book.phone-ends", Numbers.ending(diner)));
        getContent().addClassNames("tt-card", "tt-review");
        getContent().add(Summary.cover(restaurant), head, rows);
    }

    private void row(String key, Step step, String... lines) {
        var change = new NativeButton(getTranslation("book.change"), press -> journey.go(draft.at(step)));
        change.addClassName("tt-link-button");
        change.setAriaLabel(getTranslation("book.change-what", getTranslation(key)));
        add(key, change, lines);
    }

    private void add(String key, Component end, String... lines) {
        var list = new DescriptionList();
        list.add(new DescriptionList.Term(getTranslation(key)));
        var value = new DescriptionList.Description();
        for (var line : lines) {
            var words = new Span(line);
            words.addClassName("tt-line");
            value.add(words);
        }
        list.add(value);
        var row = new Div(list, end);
        row.addClassName("tt-review-row");
        rows.add(row);
    }

    private Span verified() {
        var badge = new Span(new TtIcon("check"), new Span(getTranslation("book.verified")));
        badge.addClassNames("tt-badge", "tt-good");
        return badge;
    }
}
