package com.tableturner.reservation.ui.hours;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.restaurant.SpecialDayRecord;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The dates of one restaurant that have hours of their own, with the editor beside the grid. */
@Route(value = SpecialDaysView.PATH, layout = StaffLayout.class)
@ParentLayout(StaffLayout.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class SpecialDaysView extends HoursScreen {

    static final String PATH = "staff/hours/days";

    private final SpecialDayGrid grid;
    private final transient Changes changes;

    SpecialDaysView(HoursServices services) {
        super(services, HoursPages.Page.SPECIAL);
        this.changes = new Changes(services);
        this.grid = new SpecialDayGrid(services);
        grid.bulk()
                .action(
                        "ban",
                        HoursWords.text("special.remove"),
                        this::whyNot,
                        rows -> remove(List.copyOf(rows), this::refresh));
        frame(grid, PATH);
        grid.withTools(grid.past());
    }

    private Optional<String> whyNot(SpecialDayRecord day) {
        return day.date().isBefore(services().today(restaurant()))
                ? Optional.of(HoursWords.text("special.past"))
                : Optional.empty();
    }

    /** Lets the weekdays' hours hold again on these dates; {@code then} runs before the list is shown anew. */
    void remove(Collection<SpecialDayRecord> days, SerializableRunnable then) {
        var hours = services().hours();
        changes.undoable(
                restaurant(),
                () -> hours.removeSpecialDays(CurrentActor.get(), days),
                () -> hours.restoreSpecialDays(CurrentActor.get(), days),
                HoursWords.text("special.removed", days.size()),
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
