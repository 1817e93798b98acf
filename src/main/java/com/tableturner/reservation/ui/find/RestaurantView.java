package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.DinerLayout;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.ui.LiveDays;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.restaurant.RestaurantPlan;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** One restaurant: its times for a party and a day, and what there is to know of it. */
@Route(value = "r/:slug", layout = DinerLayout.class)
@StyleSheet("context://styles/find.css")
@AnonymousAllowed
class RestaurantView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TableSearch tables;
    private final transient Bookings bookings;
    private final transient LiveDays live;
    private @Nullable RestaurantPage page;
    private @Nullable Registration watch;

    RestaurantView(TableSearch tables, Bookings bookings, LiveDays live) {
        this.tables = tables;
        this.bookings = bookings;
        this.live = live;
    }

    /** The page of a restaurant, for a party and time. */
    static String address(RestaurantFacts restaurant, Search search) {
        return RestaurantPage.path(restaurant) + "?party=" + search.party() + "&date=" + search.date() + "&time="
                + search.time();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters().get("slug").flatMap(tables::bySlug);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            pageOf(found.get()).show(event.getLocation().getQueryParameters());
        }
    }

    private RestaurantPage pageOf(RestaurantPlan plan) {
        if (page == null || page.restaurant().id() != plan.id()) {
            page = new RestaurantPage(plan, tables, bookings);
            removeAll();
            add(page);
            watch();
        }
        return page;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "find.page-title",
                page == null
                        ? getTranslation("error.not-found.title")
                        : page.restaurant().name());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch();
    }

    private void watch() {
        unwatch();
        var shown = page;
        if (shown != null) {
            watch = getUI().map(ui -> live.watch(ui, shown.restaurant().id(), day -> shown.refresh()))
                    .orElse(null);
        }
    }

    private void unwatch() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }
}
