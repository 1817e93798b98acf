package com.tableturner.restaurant.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorView;
import com.tableturner.restaurant.TableRecords;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;

/** Adds a table, or several alike. */
@Route(value = TablesView.PATH + "/" + PlaceScreen.NEW, layout = TablesView.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class NewTableView extends EditorView<TablesView> {

    private final transient TableRecords tables;
    private final transient MyPlaces places;
    private final transient PlanChange change;
    private final TableForm form = new TableForm();
    private LocalDate today = LocalDate.EPOCH;

    NewTableView(TableRecords tables, MyPlaces places, PlanChange change) {
        super(TablesView.class);
        this.tables = tables;
        this.places = places;
        this.change = change;
        form.trackedBy(editor());
        editor().setTitle("", Texts.of("tables.new"));
        editor().setSaveText(Texts.of("tables.add"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        today = places.today(places.askedOrFirst(event));
        open(form);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("tables.editor-title", Texts.of("tables.new"));
    }

    @Override
    protected void load() {
        form.showNew(today);
        editor().markClean();
    }

    @Override
    protected void save() {
        var restaurant = screen().restaurant();
        var draft = form.read();
        var howMany = form.howMany();
        var from = form.from();
        change.save(
                restaurant,
                () -> tables.add(CurrentActor.get(), restaurant, draft, howMany, from),
                () -> added(howMany),
                this::refused);
    }

    private void added(int howMany) {
        editor().markClean();
        screen().refresh();
        close();
        Toast.say(Texts.of("tables.added", howMany));
    }

    @Override
    protected void refuse(BadInput wrong) {
        form.refuse(wrong);
    }
}
