package com.tableturner.restaurant.ui;

import com.tableturner.base.NotAllowed;
import com.tableturner.base.ui.grid.GridScreen;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.util.Optional;

/** A grid of what one restaurant has; the address says which, of those that whoever is signed in edits. */
@StyleSheet("context://styles/setup.css")
abstract class PlaceScreen extends GridScreen implements BeforeEnterObserver, HasDynamicTitle {

    static final String NEW = "new";

    private final transient MyPlaces places;
    private final RestaurantChoice choice;
    private final TablePages pages;
    private long restaurant;

    PlaceScreen(MyPlaces places) {
        this.places = places;
        this.choice = places.choice(id -> go(path(), id));
        this.pages = new TablePages(getClass());
    }

    /** The restaurant of what is edited, if anything is. */
    abstract Optional<Long> edited(RouteParameters address);

    /** Shows what this restaurant has. */
    abstract void show(long restaurantId);

    /** The restaurant that is chosen, and the pages about its tables. */
    final Component[] tools() {
        return new Component[] {choice, pages};
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var edited = edited(event.getRouteParameters());
        restaurant = MyPlaces.asked(event).or(() -> edited).orElseGet(places::first);
        if (edited.isPresent() && edited.get() != restaurant) {
            throw new NotAllowed("Not there");
        }
        if (restaurant > 0) {
            choice.show(restaurant);
            pages.show(restaurant);
            show(restaurant);
        }
    }

    /** The id of the restaurant that is chosen. */
    final long restaurant() {
        return restaurant;
    }

    /** Which day it is there. */
    final LocalDate today() {
        return places.today(restaurant);
    }

    @Override
    public void close() {
        go(path(), restaurant);
    }

    final void openNew() {
        go(path() + "/" + NEW, restaurant);
    }

    private void go(String path, long restaurantId) {
        getUI().ifPresent(ui -> ui.navigate(path, MyPlaces.of(restaurantId)));
    }
}
