package com.tableturner.reservation.ui.service;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.RailView;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.restaurant.CatalogueQuery;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** A shift of one restaurant, for those who run it: the host's home. The address says which, and how it is seen. */
@Route(value = ServiceAddress.ROUTE + "/:restaurant?", layout = StaffLayout.class)
@RolesAllowed({Roles.HOST, Roles.MANAGER, Roles.ADMIN})
@StyleSheet("context://styles/service.css")
class ServiceView extends Main implements BeforeEnterObserver, HasDynamicTitle, RailView {

    private final transient HostDesk desk;
    private String title = PartyWords.text("page-title");

    ServiceView(HostDesk desk) {
        this.desk = desk;
        addClassName("svc-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = CurrentActor.get();
        var served = served(actor);
        var slug = event.getRouteParameters().get("restaurant");
        removeAll();
        if (slug.isEmpty()) {
            served.stream().findFirst().ifPresentOrElse(first -> open(actor, first, served, event), this::showNothing);
            return;
        }
        open(
                actor,
                served.stream()
                        .filter(facts -> facts.slug().equals(slug.get()))
                        .findFirst()
                        .or(() -> ended(actor, slug.get()))
                        .orElseThrow(NotFoundException::new),
                served,
                event);
    }

    private List<RestaurantFacts> served(Actor actor) {
        return desk.catalogue().find(CatalogueQuery.ALL).stream()
                .filter(facts -> actor.serves(facts.id()))
                .toList();
    }

    /** A restaurant that takes no bookings any more still has its past. */
    private Optional<RestaurantFacts> ended(Actor actor, String slug) {
        return desk.catalogue().bySlug(slug).filter(facts -> actor.serves(facts.id()));
    }

    private void open(Actor actor, RestaurantFacts restaurant, List<RestaurantFacts> served, BeforeEnterEvent event) {
        var address = ServiceAddress.of(restaurant.slug(), event.getLocation());
        var date = address.date() == null ? desk.days().today(restaurant.id()) : address.date();
        var read = desk.shared().read(actor, restaurant.id(), date);
        title = PartyWords.text("page-title-of", restaurant.name());
        if (read.day().shifts().isEmpty()) {
            add(new ClosedDay(read.day(), address.at(date), ServiceView::go));
        } else {
            add(new ShiftScreen(desk, address, read, served, ServiceView::go));
        }
    }

    private void showNothing() {
        var heading = new H1(PartyWords.text("nothing.title"));
        heading.addClassName("tt-staff-head");
        add(heading, new Paragraph(PartyWords.text("nothing.text")));
    }

    private static void go(ServiceAddress address) {
        UI.getCurrent().navigate(address.path(), address.query());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
