package com.tableturner.restaurant.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.base.ui.grid.DataMenu;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridScreen;
import com.tableturner.restaurant.RestaurantRecords;
import com.tableturner.restaurant.RestaurantRow;
import com.tableturner.restaurant.RestaurantSetup;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** The restaurants that whoever is signed in edits, with the editor beside the grid. */
@Route(value = RestaurantsView.PATH, layout = StaffLayout.class)
@ParentLayout(StaffLayout.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
@StyleSheet("context://styles/setup.css")
class RestaurantsView extends GridScreen implements HasDynamicTitle {

    static final String PATH = "staff/restaurants";

    private final transient SaleSwitch sale;
    private final RestaurantGrid grid;

    RestaurantsView(RestaurantRecords records, RestaurantSetup setup, PlanChange change, GridMemory memory) {
        this.sale = new SaleSwitch(setup, change);
        this.grid = new RestaurantGrid(records, memory);
        grid.withActions(new DataMenu("restaurants", () -> 0L), add());
        grid.bulk()
                .action("ban", getTranslation("setup.restaurants.end"), RestaurantGrid::whyNotEnd, this::end)
                .action("undo", getTranslation("setup.restaurants.reopen"), RestaurantGrid::whyNotReopen, this::reopen);
        setMaster(grid);
    }

    private Button add() {
        var add = new Button(
                getTranslation("setup.restaurants.new"),
                new TtIcon("plus"),
                click -> getUI().ifPresent(ui -> ui.navigate(NewRestaurantView.class)));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.getElement().setAttribute("data-key", "N");
        add.setVisible(CurrentActor.get().holds(Roles.ADMIN));
        return add;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.restaurants.page-title");
    }

    @Override
    protected String path() {
        return PATH;
    }

    @Override
    public void refresh() {
        grid.refresh();
    }

    private void end(Set<RestaurantRow> rows) {
        turn(rows, false);
    }

    private void reopen(Set<RestaurantRow> rows) {
        turn(rows, true);
    }

    private void turn(Set<RestaurantRow> rows, boolean onSale) {
        sale.turn(rows.stream().map(RestaurantRow::id).toList(), onSale, this::refresh);
    }
}
