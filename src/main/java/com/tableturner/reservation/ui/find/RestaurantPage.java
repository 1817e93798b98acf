package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Notice;
import com.tableturner.reservation.Bookings;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.restaurant.RestaurantPlan;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDateTime;
import java.util.List;

/** What the page of one restaurant shows: its head, its times, and what there is to know of it. */
class RestaurantPage extends Composite<Div> {

    private final RestaurantPlan plan;
    private final transient TableSearch tables;
    private final Div problems = new Div();
    private final RestaurantTimes times;
    private Search search;

    RestaurantPage(RestaurantPlan plan, TableSearch tables, Bookings bookings) {
        this.plan = plan;
        this.tables = tables;
        search = Search.proposed(now());
        times = new RestaurantTimes(plan, tables, bookings, search, this::change);
        problems.getElement().setAttribute("role", "alert");
        var restaurant = plan.facts();
        var about = new RestaurantAbout(plan, tables.seating(restaurant), now().toLocalDate());
        var columns = new Div(restaurant.active() ? times : inactive(restaurant), about);
        columns.addClassName("tt-place-columns");
        getContent().add(new RestaurantHeader(restaurant), problems, columns);
        getContent().addClassName("tt-place");
    }

    RestaurantFacts restaurant() {
        return plan.facts();
    }

    /** The page's address, without parameters. */
    static String path(RestaurantFacts restaurant) {
        return "r/" + restaurant.slug();
    }

    void show(QueryParameters parameters) {
        var lastDay = now().toLocalDate().plusDays(plan.rules().windowDays());
        var reading = SearchAddress.read(parameters, new Places(List.of(plan.facts())), now(), lastDay);
        search = reading.search();
        problems.removeAll();
        if (!reading.problems().isEmpty()) {
            problems.add(
                    new Notice(Notice.Tone.WARNING, getTranslation("find.bad"), String.join(" ", reading.problems())));
        }
        if (plan.facts().active()) {
            times.show(search, parameters.getSingleParameter(SearchAddress.TIME).isPresent());
        }
    }

    /** A booking somewhere has changed one of the days. */
    void refresh() {
        if (plan.facts().active()) {
            times.refresh();
        }
    }

    private void change(SerializableFunction<Search, Search> how) {
        var wanted = how.apply(search);
        if (!wanted.equals(search)) {
            var parameters = SearchAddress.write(wanted);
            getUI().ifPresent(ui ->
                    ui.getPage().getHistory().pushState(null, new Location(path(plan.facts()), parameters)));
            show(parameters);
        }
    }

    private Notice inactive(RestaurantFacts restaurant) {
        var others = new Anchor("", getTranslation("error.home"));
        others.addClassName("tt-button-link");
        return new Notice(
                        Notice.Tone.INFO,
                        getTranslation("reason.inactive.short"),
                        getTranslation("place.inactive", Formats.phone(restaurant.phone())))
                .with(others);
    }

    private LocalDateTime now() {
        return tables.now(plan.facts().zone());
    }
}
