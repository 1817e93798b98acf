package com.tableturner.restaurant.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorView;
import com.tableturner.restaurant.TableRecord;
import com.tableturner.restaurant.TableRecords;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The editor of one table. */
@Route(value = TablesView.PATH + "/:table", layout = TablesView.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class TableView extends EditorView<TablesView> {

    static final String TABLE = "table";

    private final transient TableRecords tables;
    private final transient PlanChange change;
    private final transient WhoSaved who;
    private final transient Ends<TableRecord> ends;
    private final TableForm form = new TableForm();
    private final EndLine end;
    private transient @Nullable TableRecord shown;

    TableView(TableRecords tables, PlanChange change, WhoSaved who, Moments moments) {
        super(TablesView.class);
        this.tables = tables;
        this.change = change;
        this.who = who;
        this.ends = TablesView.ends(tables, change, moments);
        this.end = new EndLine("tables.", moments, this::askEnd, this::restore);
        form.trackedBy(editor());
    }

    static RouteParameters at(long id) {
        return new RouteParameters(TABLE, String.valueOf(id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(TABLE).orElse("");
        shown = tables.find(CurrentActor.get(), MyPlaces.number(id));
        open(form, end);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("tables.editor-title", shown().table().number());
    }

    private TableRecord shown() {
        return Objects.requireNonNull(shown);
    }

    @Override
    protected void load() {
        var record = tables.find(CurrentActor.get(), shown().id());
        shown = record;
        editor().setTitle("", Texts.of("tables.name", record.table().number()));
        editor().setBadges(TableGrid.badge(record.table().sold()));
        form.show(record.table());
        end.show(record.from(), record.to());
        editor().markClean();
    }

    @Override
    protected void save() {
        var before = shown();
        var draft = form.read();
        change.save(
                before.restaurantId(),
                () -> tables.edit(CurrentActor.get(), before.id(), before.version(), draft),
                this::saved,
                this::refused);
    }

    private void saved() {
        reload();
        Toast.say(Texts.of("tables.saved"));
    }

    private void askEnd() {
        ends.ask(screen(), List.of(shown()), this::reload);
    }

    private void restore() {
        ends.restore(List.of(shown()), this::reload);
    }

    @Override
    protected void refuse(BadInput wrong) {
        form.refuse(wrong);
    }

    @Override
    protected String changedMeanwhile() {
        return who.words(shown().restaurantId(), "table", shown().id());
    }
}
