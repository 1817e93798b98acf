package com.tableturner.restaurant.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.base.ui.grid.DataMenu;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.restaurant.CombinationRecords;
import com.tableturner.restaurant.TableRecord;
import com.tableturner.restaurant.TableRecords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;

/** The tables of one of the restaurants that whoever is signed in edits, with the editor beside the grid. */
@Route(value = TablesView.PATH, layout = StaffLayout.class)
@ParentLayout(StaffLayout.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class TablesView extends PlaceScreen {

    static final String PATH = "staff/tables";

    private final transient TableRecords tables;
    private final transient Ends<TableRecord> ends;
    private final TableGrid grid;

    TablesView(
            TableRecords tables,
            CombinationRecords combinations,
            MyPlaces places,
            PlanChange change,
            GridMemory memory,
            Moments moments) {
        super(places);
        this.tables = tables;
        this.ends = ends(tables, change, moments);
        this.grid = new TableGrid(tables, combinations, memory, moments);
        var add = new Button(getTranslation("setup.tables.new"), new TtIcon("plus"), click -> openNew());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.getElement().setAttribute("data-key", "N");
        grid.withTools(tools()).withActions(new DataMenu("tables", this::restaurant), add);
        grid.bulk()
                .action("move", getTranslation("setup.tables.move"), row -> Optional.empty(), this::move)
                .action("ban", getTranslation("setup.tables.end"), TableGrid::whyNotEnd, this::end);
        setMaster(grid);
    }

    /** How tables are ended. */
    static Ends<TableRecord> ends(TableRecords tables, PlanChange change, Moments moments) {
        var verbs = new Ends.Verbs<TableRecord>(
                (some, from) -> tables.end(CurrentActor.get(), some, from),
                some -> tables.restore(CurrentActor.get(), some));
        return new Ends<>("tables.", verbs, change, moments);
    }

    @Override
    Optional<Long> edited(RouteParameters address) {
        return address.get(TableView.TABLE)
                .map(id -> tables.find(CurrentActor.get(), MyPlaces.number(id)).restaurantId());
    }

    @Override
    void show(long restaurantId) {
        grid.show(restaurantId);
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
    public void refresh() {
        grid.refresh();
    }

    private void move(Set<TableRecord> rows) {
        new AreaDialog(rows.size(), area -> {
                    tables.moveTo(CurrentActor.get(), rows, area);
                    refresh();
                })
                .open();
    }

    private void end(Set<TableRecord> rows) {
        ends.ask(this, rows, this::refresh);
    }
}
