package com.tableturner.restaurant.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorView;
import com.tableturner.restaurant.BookingDefaults;
import com.tableturner.restaurant.RestaurantRecords;
import com.tableturner.restaurant.ShortNames;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Adds a restaurant, and leads on to its tables and hours. */
@Route(value = RestaurantsView.PATH + "/" + PlaceScreen.NEW, layout = RestaurantsView.class)
@RolesAllowed(Roles.ADMIN)
class NewRestaurantView extends EditorView<RestaurantsView> {

    private final transient RestaurantRecords records;
    private final RestaurantForm form;

    NewRestaurantView(RestaurantRecords records, BookingDefaults usual) {
        super(RestaurantsView.class);
        this.records = records;
        this.form = new RestaurantForm(usual);
        form.forNew(ShortNames::of, this::lookAt);
        form.trackedBy(editor());
        editor().setTitle("", Texts.of("restaurants.new"));
        editor().setSaveText(Texts.of("restaurants.add"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(form);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("restaurants.editor-title", Texts.of("restaurants.new"));
    }

    @Override
    protected void load() {
        form.clear();
        editor().markClean();
    }

    /** Says at once that a short name cannot be; one that is missing is said when it is saved. */
    private void lookAt(String slug) {
        if (slug.isBlank()) {
            return;
        }
        try {
            records.requireFree(CurrentActor.get(), slug.strip());
        } catch (BadInput wrong) {
            form.warn(wrong);
        }
    }

    @Override
    protected void save() {
        try {
            var id = records.add(CurrentActor.get(), form.slug(), form.read());
            editor().markClean();
            screen().refresh();
            getUI().ifPresent(ui -> ui.navigate(RestaurantView.class, RestaurantView.at(id)));
            Toast.say(Texts.of("restaurants.added"));
        } catch (BadInput wrong) {
            refuse(wrong);
        }
    }

    @Override
    protected void refuse(BadInput wrong) {
        form.refuse(wrong);
    }
}
