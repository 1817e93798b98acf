package com.tableturner.staff.ui;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.base.ui.StaffNavigationEntry;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings everyone to where their work is: managers to the dashboard, others to the first screen they may open. */
@Route(value = "staff", layout = StaffLayout.class)
@RolesAllowed({Roles.HOST, Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class StaffHomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DASHBOARD = "staff/dashboard";

    private final transient List<StaffNavigationEntry> entries;

    StaffHomeView(List<StaffNavigationEntry> entries) {
        this.entries = List.copyOf(entries);
        addClassName("tt-message-page");
        add(new H1(getTranslation("staff.home.title")), new Paragraph(getTranslation("staff.home.nothing")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        first(CurrentActor.get()).ifPresent(event::forwardTo);
    }

    private Optional<String> first(Actor actor) {
        return entries.stream()
                .filter(entry -> entry.isFor(actor))
                .min(Comparator.<StaffNavigationEntry, Boolean>comparing(entry ->
                                !(actor.holds(Roles.MANAGER) && entry.path().equals(DASHBOARD)))
                        .thenComparing(StaffNavigationEntry::group)
                        .thenComparing(StaffNavigationEntry::order))
                .map(StaffNavigationEntry::path);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.home.page-title");
    }
}
