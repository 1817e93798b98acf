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
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The editor of one table, or of new ones. */
@Route(value = TablesView.PATH + "/:table", layout = TablesView.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class TableView extends EditorView<TablesView> {

    static final String NEW = "new";

    static final String TABLE = "table";

    private final transient TableRecords tables;
    private final transient PlanChange change;
    private final transient Moments moments;
    private final transient TableEnds ends;
    private final TableForm form = new TableForm();
    private final Div ways = new Div();
    private transient @Nullable TableRecord shown;

    TableView(TableRecords tables, PlanChange change, Moments moments) {
        super(TablesView.class);
        this.tables = tables;
        this.change = change;
        this.moments = moments;
        this.ends = new TableEnds(tables, moments);
        form.trackedBy(editor());
        ways.addClassName("tt-editor-ways");
    }

    static RouteParameters at(long id) {
        return new RouteParameters(TABLE, String.valueOf(id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(TABLE).orElse(NEW);
        shown = id.equals(NEW) ? null : tables.find(CurrentActor.get(), TablesView.number(id));
        open(form, ways);
    }

    @Override
    public String getPageTitle() {
        var name = shown == null ? Texts.of("tables.new") : shown.table().number();
        return Texts.of("tables.editor-title", name);
    }

    @Override
    protected void load() {
        ways.removeAll();
        if (shown == null) {
            editor().setTitle("", Texts.of("tables.new"));
            editor().setSaveText(Texts.of("tables.add"));
            form.showNew();
        } else {
            shown = tables.find(CurrentActor.get(), shown.id());
            editor().setTitle("", Texts.of("tables.name", shown.table().number()));
            editor().setBadges(TableGrid.badge(shown.table().sold()));
            form.show(shown.table());
            ways.add(endOrRestore(shown));
        }
        editor().markClean();
    }

    private Button endOrRestore(TableRecord table) {
        return table.to() == null
                ? new Button(Texts.of("tables.end"), click -> ends.end(List.of(table), this::reload))
                : new Button(Texts.of("tables.restore"), click -> ends.restore(List.of(table), this::reload));
    }

    @Override
    protected void save() {
        if (shown == null) {
            add();
        } else {
            edit(shown);
        }
    }

    private void edit(TableRecord before) {
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

    private void add() {
        var screen = screen();
        var draft = form.read();
        var howMany = form.howMany();
        change.save(
                screen.restaurant(),
                () -> tables.add(CurrentActor.get(), screen.restaurant(), draft, howMany, moments.today()),
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

    @Override
    protected String changedMeanwhile() {
        return Texts.of("tables.changed-meanwhile");
    }
}
