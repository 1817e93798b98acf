package com.tableturner.reservation.ui.hours;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.reservation.CloseOutRecord;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is closed out at one restaurant, with the editor beside the grid. */
@Route(value = CloseOutsView.PATH, layout = StaffLayout.class)
@ParentLayout(StaffLayout.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class CloseOutsView extends HoursScreen {

    static final String PATH = "staff/hours/close-outs";

    private final CloseOutGrid grid;
    private final transient Changes changes;

    CloseOutsView(HoursServices services) {
        super(services, HoursPages.Page.CLOSED);
        this.changes = new Changes(services);
        this.grid = new CloseOutGrid(services);
        grid.bulk()
                .action(
                        "undo",
                        HoursWords.text("close-outs.reopen"),
                        this::whyNot,
                        rows -> reopen(List.copyOf(rows), this::refresh));
        frame(grid, PATH);
        grid.withTools(grid.past());
    }

    private Optional<String> whyNot(CloseOutRecord row) {
        return row.date().isBefore(services().today(restaurant()))
                ? Optional.of(HoursWords.text("close-outs.past"))
                : Optional.empty();
    }

    /** Puts what is closed back on sale; {@code then} runs before the list is shown anew. */
    void reopen(Collection<CloseOutRecord> rows, SerializableRunnable then) {
        var closeOuts = services().closeOuts();
        var restaurant = restaurant();
        changes.undoable(
                restaurant,
                () -> rows.forEach(row -> closeOuts.lift(CurrentActor.get(), restaurant, row.id())),
                () -> rows.forEach(row -> closeOuts.close(CurrentActor.get(), row.again())),
                HoursWords.text("close-outs.reopened", rows.size()),
                () -> {
                    then.run();
                    refresh();
                    close();
                },
                wrong -> Changes.complain(wrong, this::refresh));
    }

    @Override
    void show(long restaurantId) {
        grid.show(restaurantId);
    }

    @Override
    public void refresh() {
        grid.refresh();
    }
}
