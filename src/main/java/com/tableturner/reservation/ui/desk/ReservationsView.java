package com.tableturner.reservation.ui.desk;

import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.base.ui.grid.DataMenu;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridScreen;
import com.tableturner.reservation.ReservationRow;
import com.tableturner.reservation.ReservationStatus;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;

/** Every reservation of the restaurants one serves, with the editor beside the grid. */
@Route(value = ReservationsView.PATH, layout = StaffLayout.class)
@ParentLayout(StaffLayout.class)
@RolesAllowed({Roles.HOST, Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
@StyleSheet("context://styles/service.css")
@StyleSheet("context://styles/desk.css")
class ReservationsView extends GridScreen implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "staff/reservations";

    private static final Set<ReservationStatus> MAY_CANCEL =
            Set.of(ReservationStatus.CONFIRMED, ReservationStatus.ARRIVED);

    private final ReservationGrid grid;
    private final transient BulkSteps steps;
    private QueryParameters dates = QueryParameters.empty();
    private boolean began;

    ReservationsView(DeskServices services, GridMemory memory) {
        this.grid = new ReservationGrid(services, memory);
        this.steps = new BulkSteps(services, this::refresh);
        var add = new Button(DeskWords.text("new"), new TtIcon("plus"), click -> open(NewReservationView.NEW));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.getElement().setAttribute("data-key", "N");
        grid.withActions(new DataMenu("reservations", () -> 0L), add);
        grid.onDates(this::nameDates);
        grid.bulk()
                .action(
                        "check",
                        DeskWords.text("approve"),
                        row -> unless(row, row.status() == ReservationStatus.REQUESTED),
                        rows -> steps.all(rows, "approve"))
                .action(
                        "x",
                        DeskWords.text("decline"),
                        row -> unless(row, row.status() == ReservationStatus.REQUESTED),
                        rows -> steps.ask(rows, "decline"))
                .action(
                        "ban",
                        DeskWords.text("no-show"),
                        row -> unless(row, mayBeNoShow(row)),
                        rows -> steps.all(rows, "no-show"))
                .action(
                        "x",
                        DeskWords.text("cancel"),
                        row -> unless(row, MAY_CANCEL.contains(row.status())),
                        rows -> steps.ask(rows, "cancel"));
        setMaster(grid);
    }

    private static boolean mayBeNoShow(ReservationRow row) {
        return row.status() == ReservationStatus.CONFIRMED || row.status() == ReservationStatus.ARRIVED;
    }

    private static Optional<String> unless(ReservationRow row, boolean possible) {
        return possible
                ? Optional.empty()
                : Optional.of(DeskWords.text("not-from", row.number(), DeskWords.status(row.status())));
    }

    /** Shows an editor; the dates stay in the address. */
    void open(String number) {
        getUI().ifPresent(ui -> ui.navigate(PATH + "/" + number, dates));
    }

    @Override
    public void close() {
        getUI().ifPresent(ui -> ui.navigate(PATH, dates));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        if (!began) {
            began = true;
            grid.show(address);
        }
    }

    private void nameDates(QueryParameters chosen) {
        dates = chosen;
        getUI().ifPresent(ui -> {
            var path = ui.getInternals().getActiveViewLocation().getPath();
            ui.getPage().getHistory().replaceState(null, new Location(path, chosen));
        });
    }

    @Override
    public String getPageTitle() {
        return DeskWords.text("page-title");
    }

    @Override
    protected String path() {
        return PATH;
    }

    @Override
    public void refresh() {
        grid.refresh();
    }
}
