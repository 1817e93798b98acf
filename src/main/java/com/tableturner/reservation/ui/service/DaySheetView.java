package com.tableturner.reservation.ui.service;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.ServiceDay;
import com.tableturner.restaurant.ServicePeriod;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The shift on paper: A4, black on white, no phone numbers. */
@Route(value = ServiceAddress.ROUTE + "/:restaurant/sheet", layout = StaffLayout.class)
@RolesAllowed({Roles.HOST, Roles.MANAGER, Roles.ADMIN})
@StyleSheet("context://styles/service.css")
@StyleSheet("context://styles/day-sheet.css")
class DaySheetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HostDesk desk;
    private String title = "";

    DaySheetView(HostDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = CurrentActor.get();
        var slug = event.getRouteParameters().get("restaurant").orElseThrow(NotFoundException::new);
        var address = ServiceAddress.of(slug, event.getLocation());
        var restaurant = desk.catalogue()
                .bySlug(slug)
                .filter(facts -> actor.serves(facts.id()))
                .orElseThrow(NotFoundException::new);
        var date = address.date() == null ? desk.days().today(restaurant.id()) : address.date();
        show(desk.days().day(actor, restaurant.id(), date), actor, address.at(date));
    }

    private void show(ServiceDay day, Actor actor, ServiceAddress address) {
        title = PartyWords.text("sheet.page-title", day.restaurant().name());
        removeAll();
        var back = new Button(
                PartyWords.text("sheet.back"),
                new TtIcon("arrow-l"),
                click -> UI.getCurrent().navigate(address.path(), address.query()));
        var print = new Button(
                PartyWords.text("sheet.print"),
                new TtIcon("print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var tools = new Div(back, print);
        tools.addClassNames("tt-staff-head", "svc-sheet-tools");
        add(tools);
        if (day.shifts().isEmpty()) {
            add(new ClosedDay(day, address, go -> UI.getCurrent().navigate(go.path(), go.query())));
        }
        shifts(day, address).forEach(shift -> add(new DaySheet(day, shift, desk.nameOf(actor.key()))));
    }

    /** The shift that the address names; all of the day where it names none, or one that this day does not have. */
    private static List<ServicePeriod> shifts(ServiceDay day, ServiceAddress address) {
        var named = day.shifts().stream()
                .filter(shift -> ServiceAddress.key(shift).equals(address.shift()))
                .toList();
        return named.isEmpty() ? day.shifts() : named;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
