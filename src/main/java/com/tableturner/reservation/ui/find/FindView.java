package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.DinerLayout;
import com.tableturner.base.ui.Notice;
import com.tableturner.reservation.ui.LiveDays;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The home page: a search, and the restaurants with times that can be tapped. Its address says all of its state. */
@Route(value = "", layout = DinerLayout.class)
@StyleSheet("context://styles/find.css")
@AnonymousAllowed
class FindView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient TableSearch tables;
    private final transient LiveDays live;
    private final Places places;
    private final Div problems = new Div();
    private final SearchBar bar;
    private final CuisineChips cuisines = new CuisineChips(cuisine -> change(search -> search.withCuisine(cuisine)));
    private final SaidRow said;
    private final WelcomeBack welcome;
    private final Results results;
    private Search search;

    FindView(TableSearch tables, LiveDays live, ReturningDiner diner) {
        this.tables = tables;
        this.live = live;
        places = tables.places();
        var now = tables.now(places.zone());
        search = Search.proposed(now);
        said = new SaidRow(tables, places, this::change);
        bar = new SearchBar(places, this::change, said::take, this::goToResults);
        welcome = new WelcomeBack(diner, tables);
        results = new Results(tables, search, now.toLocalDate(), this::change);
        problems.getElement().setAttribute("role", "alert");
        addClassName("tt-find");
        add(new H1(title()), bar, said, cuisines, problems, welcome, columns());
    }

    private Div columns() {
        var columns = new Div(results);
        columns.addClassName("tt-find-columns");
        tables.teaser().ifPresent(teaser -> columns.add(teaser.card()));
        return columns;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        var watch = live.watchAll(ui, results::refresh);
        addDetachListener(detached -> {
            watch.remove();
            detached.unregisterListener();
        });
        ui.getPage().addJsModule("context://modules/tt-find.js");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("find.page-title", title());
    }

    private String title() {
        return places.city()
                .map(city -> getTranslation("find.title.city", city))
                .orElseGet(() -> getTranslation("find.title"));
    }

    private void change(SerializableFunction<Search, Search> how) {
        var wanted = how.apply(search);
        if (!wanted.equals(search)) {
            var parameters = SearchAddress.write(wanted);
            getUI().ifPresent(ui -> ui.getPage().getHistory().pushState(null, new Location("", parameters)));
            show(parameters);
        }
    }

    private void show(QueryParameters parameters) {
        var now = tables.now(places.zone());
        var today = now.toLocalDate();
        var lastDay = tables.lastDay(today);
        var reading = SearchAddress.read(parameters, places, now, lastDay);
        search = reading.search();
        problems.removeAll();
        if (!reading.problems().isEmpty()) {
            problems.add(
                    new Notice(Notice.Tone.WARNING, getTranslation("find.bad"), String.join(" ", reading.problems())));
        }
        var found = tables.find(search);
        bar.show(new SearchChoices(search, now, lastDay));
        said.show(search, Search.proposed(now));
        cuisines.show(found);
        welcome.show(search, today);
        results.show(found, today);
    }

    private void goToResults() {
        results.focusHeading();
    }
}
