package com.tableturner.reservation.ui.hours;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.restaurant.WeeklyShift;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/** The weekly shifts of one restaurant, as a week and as a list, with the editor beside them. */
@Route(value = HoursView.PATH, layout = StaffLayout.class)
@ParentLayout(StaffLayout.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class HoursView extends HoursScreen {

    static final String PATH = "staff/hours";

    private final WeekBoard board;
    private final ShiftGrid grid;
    private final transient Changes changes;
    private final Button toggle = new Button();
    private boolean asList;

    HoursView(HoursServices services) {
        super(services, HoursPages.Page.WEEK);
        this.changes = new Changes(services);
        this.grid = new ShiftGrid(services.hours(), services.memory(), services.moments());
        this.board = new WeekBoard(services.moments(), this::copy);
        grid.bulk().action("ban", HoursWords.text("week.remove"), row -> Optional.empty(), this::remove);
        frame(grid, PATH + "/" + ShiftKey.SHIFT);
        toggle.addClickListener(click -> showAs(!asList));
        grid.withTools(toggle);
        grid.getContent().addComponentAtIndex(2, board);
        showAs(false);
    }

    private void showAs(boolean list) {
        asList = list;
        board.setVisible(!list);
        grid.setClassName("hrs-as-week", !list);
        toggle.setText(HoursWords.text(list ? "week.as-week" : "week.as-list"));
        toggle.setIcon(new TtIcon(list ? "gantt" : "list"));
    }

    @Override
    void show(long restaurantId) {
        grid.show(restaurantId);
        board.show(restaurantId, services().week(restaurantId));
    }

    @Override
    public void refresh() {
        grid.refresh();
        board.show(restaurant(), services().week(restaurant()));
    }

    void copy(DayOfWeek weekday) {
        new CopyDialog(services(), restaurant(), weekday, this::refresh).open();
    }

    private void remove(Set<WeeklyShift> rows) {
        var restaurant = restaurant();
        var today = services().today(restaurant);
        changes.shifts(
                restaurant,
                () -> services().hours().remove(CurrentActor.get(), restaurant, rows, today),
                HoursWords.text("week.removed", rows.size()),
                this::refresh,
                wrong -> Changes.complain(wrong, this::refresh));
    }
}
