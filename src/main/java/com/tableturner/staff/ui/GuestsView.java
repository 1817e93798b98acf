package com.tableturner.staff.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.base.ui.grid.DataMenu;
import com.tableturner.base.ui.grid.EmptyState;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridPanel;
import com.tableturner.base.ui.grid.GridScreen;
import com.tableturner.reservation.GuestPages;
import com.tableturner.reservation.GuestRow;
import com.tableturner.reservation.Guests;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;

/** The guests of the restaurants one serves, found by one box; the profile opens beside the list. */
@Route(value = GuestsView.PATH, layout = StaffLayout.class)
@ParentLayout(StaffLayout.class)
@RolesAllowed({Roles.HOST, Roles.MANAGER, Roles.ADMIN})
class GuestsView extends GridScreen implements HasDynamicTitle {

    static final String PATH = "staff/guests";

    private static final int COUNTED = 100;

    private final GridPanel<GuestRow> panel = new GridPanel<>(Texts.of("guests.title"));
    private final GuestPages pages = new GuestPages();
    private String text = "";

    GuestsView(Guests guests, GridMemory memory, Moments moments) {
        var grid = panel.grid();
        panel.withSearch(Texts.of("guests.search"), typed -> text = typed);
        grid.addColumn(new ComponentRenderer<>(GuestsView::link))
                .setKey("name")
                .setHeader(Texts.of("guests.name"))
                .setFlexGrow(2)
                .setResizable(true);
        grid.addColumn(row -> row.phoneEnding().isEmpty() ? "" : Texts.of("guests.ends-in", row.phoneEnding()))
                .setKey("phone")
                .setHeader(Texts.of("guests.phone"))
                .setResizable(true);
        grid.addColumn(GuestRow::reservations)
                .setKey("reservations")
                .setHeader(Texts.of("guests.reservations"))
                .setResizable(true);
        grid.addColumn(row -> row.lastDate() == null ? "" : moments.date(row.lastDate()))
                .setKey("last")
                .setHeader(Texts.of("guests.last-date"))
                .setResizable(true);
        grid.setEmptyStateComponent(new EmptyState("users", Texts.of("guests.none"), Texts.of("guests.none-why")));
        panel.withActions(new DataMenu("guests", () -> 0L));
        panel.ready(memory, "guests");
        panel.setRows(
                page -> guests.page(CurrentActor.get(), text, pages, (int) page.getOffset(), page.getPageSize()),
                () -> count(guests));
        setMaster(panel);
    }

    /** A few are counted; more would take longer than finding them does. */
    private long count(Guests guests) {
        var found = text.isEmpty() ? COUNTED + 1 : guests.count(CurrentActor.get(), text, COUNTED + 1);
        return found > COUNTED ? -1 : found;
    }

    private static RouterLink link(GuestRow row) {
        var name = row.name().isEmpty() ? Texts.of("guests.nameless") : row.name();
        var link = new RouterLink(name, GuestView.class, GuestView.at(row.userId()));
        link.addClassName("tt-link-cell");
        return link;
    }

    @Override
    protected String path() {
        return PATH;
    }

    @Override
    public void refresh() {
        panel.refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("guests.page-title");
    }
}
