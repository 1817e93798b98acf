package com.tableturner.reservation.ui.desk;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.DataMenu;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridScreen;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ReservationRow;
import com.tableturner.reservation.ReservationStatus;
import com.tableturner.reservation.StatusRequest;
import com.tableturner.reservation.ui.ReasonTexts;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/** Every reservation of the restaurants one serves, with the editor beside the grid. */
@Route(value = ReservationsView.PATH, layout = StaffLayout.class)
@ParentLayout(StaffLayout.class)
@RolesAllowed({Roles.HOST, Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
@StyleSheet("context://styles/service.css")
@StyleSheet("context://styles/desk.css")
class ReservationsView extends GridScreen implements HasDynamicTitle {

    static final String PATH = "staff/reservations";

    private static final Set<ReservationStatus> MAY_STILL_COME =
            Set.of(ReservationStatus.REQUESTED, ReservationStatus.CONFIRMED, ReservationStatus.ARRIVED);

    private final transient DeskServices services;
    private final ReservationGrid grid;

    ReservationsView(DeskServices services, GridMemory memory) {
        this.services = services;
        this.grid = new ReservationGrid(services, memory);
        grid.withActions(new DataMenu("reservations", () -> 0L));
        grid.bulk()
                .action(
                        "ban",
                        DeskWords.text("no-show"),
                        row -> unless(row, mayBeNoShow(row)),
                        rows -> all(rows, "no-show"))
                .action(
                        "x",
                        DeskWords.text("cancel"),
                        row -> unless(row, MAY_STILL_COME.contains(row.status())),
                        this::ask);
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

    private void ask(Set<ReservationRow> rows) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(DeskWords.text("cancel-many", rows.size()));
        dialog.setText(DeskWords.text("cancel-many-text"));
        dialog.setConfirmText(DeskWords.text("cancel-many", rows.size()));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(yes -> all(rows, "cancel"));
        dialog.setCancelable(true);
        dialog.setCancelText(DeskWords.text("keep"));
        dialog.open();
    }

    /** Does it to each on its own: what was refused is said, and the rest stays done, with one undo for all. */
    private void all(Set<ReservationRow> rows, String what) {
        var done = new ArrayList<ReservationRow>();
        var refused = new ArrayList<String>();
        for (var row : rows) {
            try {
                step(what).apply(row.number(), UUID.randomUUID().toString());
                done.add(row);
            } catch (Refused no) {
                refused.add(row.number() + ": " + ReasonTexts.summary(no.reason()));
            }
        }
        if (!refused.isEmpty()) {
            Toast.problem(DeskWords.text("some-refused", refused.size(), String.join(" ", refused)));
        }
        if (!done.isEmpty()) {
            Toast.offer(DeskWords.text("done." + what, done.size()), DeskWords.text("undo"), () -> undo(done));
        }
        refresh();
    }

    private BiFunction<String, String, Object> step(String what) {
        return what.equals("cancel")
                ? (number, key) -> services.bookings().cancel(CurrentActor.get(), request(key, number))
                : (number, key) -> services.stand().noShow(CurrentActor.get(), request(key, number));
    }

    private static StatusRequest request(String key, String number) {
        return new StatusRequest(key, number, Channel.STAFF);
    }

    private void undo(List<ReservationRow> rows) {
        var lost = rows.stream()
                .filter(row -> !undone(row))
                .map(ReservationRow::number)
                .toList();
        if (!lost.isEmpty()) {
            Toast.problem(DeskWords.text("not-undone", String.join(", ", lost)));
        }
        refresh();
    }

    private boolean undone(ReservationRow row) {
        try {
            services.stand().undo(CurrentActor.get(), request(UUID.randomUUID().toString(), row.number()));
            return true;
        } catch (Refused tableIsGone) {
            return false;
        }
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
