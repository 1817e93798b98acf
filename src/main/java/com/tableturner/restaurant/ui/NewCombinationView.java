package com.tableturner.restaurant.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorView;
import com.tableturner.restaurant.CombinationRecord.Joined;
import com.tableturner.restaurant.CombinationRecords;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** Lets tables be joined. */
@Route(value = CombinationsView.PATH + "/" + PlaceScreen.NEW, layout = CombinationsView.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class NewCombinationView extends EditorView<CombinationsView> {

    private final transient CombinationRecords combinations;
    private final transient MyPlaces places;
    private final transient PlanChange change;
    private final CombinationForm form = new CombinationForm();
    private LocalDate today = LocalDate.EPOCH;
    private transient List<Joined> tables = List.of();

    NewCombinationView(CombinationRecords combinations, MyPlaces places, PlanChange change) {
        super(CombinationsView.class);
        this.combinations = combinations;
        this.places = places;
        this.change = change;
        form.trackedBy(editor());
        editor().setTitle("", Texts.of("combinations.new"));
        editor().setSaveText(Texts.of("combinations.add"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var restaurant = places.askedOrFirst(event);
        today = places.today(restaurant);
        tables = combinations.tables(CurrentActor.get(), restaurant);
        open(form);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("combinations.editor-title", Texts.of("combinations.new"));
    }

    @Override
    protected void load() {
        form.showNew(tables, today);
        editor().markClean();
    }

    @Override
    protected void save() {
        var restaurant = screen().restaurant();
        var draft = form.read();
        var from = form.from();
        change.save(
                restaurant,
                () -> combinations.add(CurrentActor.get(), restaurant, draft, from),
                this::added,
                this::refused);
    }

    private void added() {
        editor().markClean();
        screen().refresh();
        close();
        Toast.say(Texts.of("combinations.added"));
    }

    @Override
    protected void refuse(BadInput wrong) {
        form.refuse(wrong);
    }
}
