package com.tableturner.restaurant.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.base.ui.grid.DataMenu;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.restaurant.CombinationRecord;
import com.tableturner.restaurant.CombinationRecords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;

/** Which tables of a restaurant may be joined for large parties, with the editor beside the grid. */
@Route(value = CombinationsView.PATH, layout = StaffLayout.class)
@ParentLayout(StaffLayout.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class CombinationsView extends PlaceScreen {

    static final String PATH = TablesView.PATH + "/combinations";

    private final transient CombinationRecords combinations;
    private final transient Ends<CombinationRecord> ends;
    private final CombinationGrid grid;

    CombinationsView(
            CombinationRecords combinations, MyPlaces places, PlanChange change, GridMemory memory, Moments moments) {
        super(places);
        this.combinations = combinations;
        this.ends = ends(combinations, change, moments);
        this.grid = new CombinationGrid(combinations, memory, moments);
        var add = new Button(getTranslation("setup.combinations.join"), new TtIcon("plus"), click -> openNew());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.getElement().setAttribute("data-key", "N");
        grid.withTools(tools()).withActions(new DataMenu("combinations", this::restaurant), add);
        grid.bulk().action("ban", getTranslation("setup.combinations.end"), CombinationGrid::whyNotEnd, this::end);
        setMaster(grid);
    }

    /** How combinations are ended. */
    static Ends<CombinationRecord> ends(CombinationRecords combinations, PlanChange change, Moments moments) {
        var verbs = new Ends.Verbs<CombinationRecord>(
                (some, from) -> combinations.end(CurrentActor.get(), some, from),
                some -> combinations.restore(CurrentActor.get(), some));
        return new Ends<>("combinations.", verbs, change, moments);
    }

    @Override
    Optional<Long> edited(RouteParameters address) {
        return address.get(CombinationView.COMBINATION)
                .map(id -> combinations
                        .find(CurrentActor.get(), MyPlaces.number(id))
                        .restaurantId());
    }

    @Override
    void show(long restaurantId) {
        grid.show(restaurantId);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.combinations.page-title");
    }

    @Override
    protected String path() {
        return PATH;
    }

    @Override
    public void refresh() {
        grid.refresh();
    }

    private void end(Set<CombinationRecord> rows) {
        ends.ask(this, rows, this::refresh);
    }
}
