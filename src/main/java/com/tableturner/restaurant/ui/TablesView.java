package com.tableturner.restaurant.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.base.ui.grid.DataMenu;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridScreen;
import com.tableturner.restaurant.RestaurantRecords;
import com.tableturner.restaurant.TableRecord;
import com.tableturner.restaurant.TableRecords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;

/** The tables of one of the restaurants that whoever is signed in edits, with the editor beside the grid. */
@Route(value = TablesView.PATH, layout = StaffLayout.class)
@ParentLayout(StaffLayout.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class TablesView extends GridScreen implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "staff/tables";

    private static final String RESTAURANT = "restaurant";

    private final transient TableRecords tables;
    private final TableGrid grid;
    private final RestaurantChoice choice;
    private final transient TableEnds ends;
    private long restaurant;

    TablesView(TableRecords tables, RestaurantRecords restaurants, GridMemory memory, Moments moments) {
        this.tables = tables;
        this.grid = new TableGrid(tables, memory, moments);
        this.ends = new TableEnds(tables, moments);
        this.choice = new RestaurantChoice(restaurants, id -> go(PATH, id));
        var add = new Button(getTranslation("setup.tables.new"), new TtIcon("plus"), click -> openNew());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.getElement().setAttribute("data-key", "N");
        grid.withActions(choice, new DataMenu("tables", () -> restaurant), add);
        grid.bulk()
                .action("move", getTranslation("setup.tables.move"), row -> Optional.empty(), this::move)
                .action("ban", getTranslation("setup.tables.end"), TableGrid::whyNotEnd, this::end);
        setMaster(grid);
    }

    /** What the address says of the restaurant. */
    static QueryParameters of(long restaurantId) {
        return QueryParameters.of(RESTAURANT, String.valueOf(restaurantId));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(RESTAURANT);
        var edited = event.getRouteParameters()
                .get(TableView.TABLE)
                .filter(id -> !id.equals(TableView.NEW))
                .map(id -> tables.find(CurrentActor.get(), number(id)).restaurantId());
        restaurant = asked.map(TablesView::number).or(() -> edited).orElseGet(choice::first);
        if (edited.isPresent() && edited.get() != restaurant) {
            throw new NotAllowed("No such table");
        }
        if (restaurant > 0) {
            choice.show(restaurant);
            grid.show(restaurant);
        }
    }

    /** The id that an address names. */
    static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException other) {
            throw new NotAllowed("No such restaurant");
        }
    }

    /** The id of the restaurant that is chosen. */
    long restaurant() {
        return restaurant;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.tables.page-title");
    }

    @Override
    protected String path() {
        return PATH;
    }

    @Override
    public void close() {
        go(PATH, restaurant);
    }

    @Override
    public void refresh() {
        grid.refresh();
    }

    private void openNew() {
        go(PATH + "/" + TableView.NEW, restaurant);
    }

    private void go(String path, long restaurantId) {
        getUI().ifPresent(ui -> ui.navigate(path, of(restaurantId)));
    }

    private void move(Set<TableRecord> rows) {
        new AreaDialog(rows.size(), area -> {
                    tables.moveTo(CurrentActor.get(), rows, area);
                    refresh();
                })
                .open();
    }

    private void end(Set<TableRecord> rows) {
        ends.end(rows, this::refresh);
    }
}
