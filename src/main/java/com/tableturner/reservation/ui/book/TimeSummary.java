package com.tableturner.reservation.ui.book;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.DayAvailability;
import com.tableturner.reservation.TableRequest;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The summary beside the choice of a time. */
class TimeSummary extends Composite<Div> {

    private final transient Desk desk;
    private final transient RestaurantFacts restaurant;
    private final Summary summary;

    TimeSummary(Desk desk, RestaurantFacts restaurant, SerializableRunnable onReview) {
        this.desk = desk;
        this.restaurant = restaurant;
        this.summary = new Summary(restaurant, getTranslation("book.to-review"), onReview);
        var live = new Span(getTranslation("book.live"));
        live.addClassName("tt-live");
        summary.note(live);
        getContent().addClassName("tt-side");
        getContent().add(summary);
    }

    /** @param chosen whether the time can be gone on with */
    void show(DayAvailability day, @Nullable String area, @Nullable LocalTime time, boolean chosen) {
        var today = desk.today(restaurant.zone());
        var people = Formats.people(day.partySize());
        var facts = new ArrayList<Summary.Fact>();
        facts.add(new Summary.Fact("users", people));
        if (time == null || !chosen) {
            var date = Formats.date(day.date(), today);
            facts.add(new Summary.Fact("calendar", date));
            facts.add(new Summary.Fact("clock", getTranslation("book.no-time-yet")));
            summary.show(facts, List.of(), people + ", " + date, getTranslation("book.no-time-yet"));
            return;
        }
        var when = Formats.day(day.date(), time, today);
        facts.add(new Summary.Fact("calendar", when));
        facts.add(new Summary.Fact("clock", TableTexts.span(time, day.turnMinutes())));
        if (area != null) {
            facts.add(new Summary.Fact("seat", area));
        }
        var table = new TableRequest(restaurant.id(), day.date(), time, day.partySize());
        summary.show(
                facts,
                TableTexts.promises(table, restaurant, desk.changeCutoff(restaurant.id()), desk.now()),
                Formats.time(time) + ", " + people,
                when);
    }

    void enable() {
        summary.enable();
    }

    void focusAction() {
        summary.focusAction();
    }
}
