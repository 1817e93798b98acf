package com.tableturner.restaurant.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorView;
import com.tableturner.restaurant.BookingDefaults;
import com.tableturner.restaurant.RestaurantRecord;
import com.tableturner.restaurant.RestaurantRecords;
import com.tableturner.restaurant.RestaurantSetup;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The editor of one restaurant. */
@Route(value = RestaurantsView.PATH + "/:restaurant", layout = RestaurantsView.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class RestaurantView extends EditorView<RestaurantsView> {

    private static final String RESTAURANT = "restaurant";

    private final transient RestaurantRecords records;
    private final transient PlanChange change;
    private final transient WhoSaved who;
    private final transient SaleSwitch sale;
    private final NextSteps steps = new NextSteps();
    private final RestaurantForm form;
    private final Div ways = new Div();
    private long id;
    private transient @Nullable RestaurantRecord shown;

    RestaurantView(
            RestaurantRecords records, RestaurantSetup setup, PlanChange change, WhoSaved who, BookingDefaults usual) {
        super(RestaurantsView.class);
        this.records = records;
        this.change = change;
        this.who = who;
        this.sale = new SaleSwitch(setup, change);
        this.form = new RestaurantForm(usual);
        ways.addClassName("tt-editor-ways");
        form.trackedBy(editor());
    }

    static RouteParameters at(long id) {
        return new RouteParameters(RESTAURANT, String.valueOf(id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = MyPlaces.number(event.getRouteParameters().get(RESTAURANT).orElse(""));
        open(steps, form, ways);
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
        steps.show(id, records.needs(CurrentActor.get(), id));
        ways.removeAll();
        ways.add(saleButton(record.active()));
        editor().markClean();
    }

    private Button saleButton(boolean onSale) {
        return new Button(
                Texts.of(onSale ? "restaurants.end" : "restaurants.reopen"),
                click -> sale.turn(List.of(id), !onSale, this::reload));
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
        return who.words(id, "restaurant", id);
    }
}
