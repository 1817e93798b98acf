package com.tableturner.restaurant.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorView;
import com.tableturner.restaurant.RestaurantRecord;
import com.tableturner.restaurant.RestaurantRecords;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The editor of one restaurant. */
@Route(value = RestaurantsView.PATH + "/:restaurant", layout = RestaurantsView.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class RestaurantView extends EditorView<RestaurantsView> {

    private static final String RESTAURANT = "restaurant";

    private final transient RestaurantRecords records;
    private final transient PlanChange change;
    private final RestaurantForm form = new RestaurantForm();
    private long id;
    private transient @Nullable RestaurantRecord shown;

    RestaurantView(RestaurantRecords records, PlanChange change) {
        super(RestaurantsView.class);
        this.records = records;
        this.change = change;
        form.trackedBy(editor());
    }

    static RouteParameters at(long id) {
        return new RouteParameters(RESTAURANT, String.valueOf(id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong(RESTAURANT).orElseThrow(() -> new NotAllowed("No such restaurant"));
        open(form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.restaurants.editor-title", shown == null ? "" : shown.text("name"));
    }

    @Override
    protected void load() {
        var record = records.find(CurrentActor.get(), id);
        shown = record;
        editor().setTitle(record.text("location"), record.text("name"));
        editor().setBadges(RestaurantGrid.badge(record.active()));
        form.show(record);
        editor().markClean();
    }

    @Override
    protected void save() {
        var before = Objects.requireNonNull(shown);
        var values = form.read();
        change.save(
                id, () -> records.edit(CurrentActor.get(), id, before.version(), values), this::saved, this::refused);
    }

    private void saved() {
        reload();
        Toast.say(getTranslation("setup.restaurants.saved"));
    }

    @Override
    protected void refuse(BadInput wrong) {
        form.refuse(wrong);
    }

    @Override
    protected String changedMeanwhile() {
        return getTranslation("setup.restaurants.changed-meanwhile");
    }
}
