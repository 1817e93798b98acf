package com.tableturner.restaurant.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.base.ui.grid.UnsavedGuard;
import com.tableturner.restaurant.RestaurantRecord;
import com.tableturner.restaurant.RestaurantRecords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The editor of one restaurant. */
@Route(value = RestaurantsView.PATH + "/:restaurant", layout = RestaurantsView.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class RestaurantView extends Composite<EditorPanel>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String RESTAURANT = "restaurant";

    private final transient RestaurantRecords records;
    private final EditorPanel editor = new EditorPanel(this::save, this::load, this::close);
    private final RestaurantForm form = new RestaurantForm();
    private long id;
    private transient @Nullable RestaurantRecord shown;

    RestaurantView(RestaurantRecords records) {
        this.records = records;
        form.trackedBy(editor);
    }

    static RouteParameters at(long id) {
        return new RouteParameters(RESTAURANT, String.valueOf(id));
    }

    @Override
    protected EditorPanel initContent() {
        return editor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong(RESTAURANT).orElseThrow(() -> new NotAllowed("No such restaurant"));
        editor.setForm(form);
        load();
        editor.focusTitle();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        UnsavedGuard.check(event, editor);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.restaurants.editor-title", shown == null ? "" : shown.text("name"));
    }

    private void load() {
        var record = records.find(CurrentActor.get(), id);
        shown = record;
        editor.setTitle(record.text("location"), record.text("name"));
        editor.setBadges(RestaurantGrid.badge(record.active()));
        form.show(record);
        editor.markClean();
    }

    private void save() {
        var before = Objects.requireNonNull(shown);
        try {
            records.edit(CurrentActor.get(), id, before.version(), form.read());
            load();
            Toast.say(getTranslation("setup.restaurants.saved"));
            screen().refresh();
        } catch (BadInput wrong) {
            form.refuse(wrong);
        } catch (ChangedMeanwhile conflict) {
            editor.resolve(getTranslation("setup.restaurants.changed-meanwhile"), this::load);
        }
    }

    private void close() {
        screen().close();
    }

    private RestaurantsView screen() {
        return Objects.requireNonNull(findAncestor(RestaurantsView.class));
    }
}
