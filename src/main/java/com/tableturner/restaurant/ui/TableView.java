package com.tableturner.restaurant.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.base.ui.grid.UnsavedGuard;
import com.tableturner.restaurant.TableRecord;
import com.tableturner.restaurant.TableRecords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The editor of one table, or of new ones. */
@Route(value = TablesView.PATH + "/:table", layout = TablesView.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class TableView extends Composite<EditorPanel> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    static final String NEW = "new";

    static final String TABLE = "table";

    private final transient TableRecords tables;
    private final transient Moments moments;
    private final transient TableEnds ends;
    private final EditorPanel editor = new EditorPanel(this::save, this::load, this::close);
    private final TableForm form = new TableForm();
    private final Div ways = new Div();
    private transient @Nullable TableRecord shown;

    TableView(TableRecords tables, Moments moments) {
        this.tables = tables;
        this.moments = moments;
        this.ends = new TableEnds(tables, moments);
        form.trackedBy(editor);
        ways.addClassName("tt-editor-ways");
    }

    static RouteParameters at(long id) {
        return new RouteParameters(TABLE, String.valueOf(id));
    }

    @Override
    protected EditorPanel initContent() {
        return editor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(TABLE).orElse(NEW);
        shown = id.equals(NEW) ? null : tables.find(CurrentActor.get(), TablesView.number(id));
        editor.setForm(form, ways);
        load();
        editor.focusTitle();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        UnsavedGuard.check(event, editor);
    }

    @Override
    public String getPageTitle() {
        var name = shown == null ? Texts.of("tables.new") : shown.table().number();
        return Texts.of("tables.editor-title", name);
    }

    private void load() {
        ways.removeAll();
        if (shown == null) {
            editor.setTitle("", Texts.of("tables.new"));
            editor.setSaveText(Texts.of("tables.add"));
            form.showNew();
        } else {
            shown = tables.find(CurrentActor.get(), shown.id());
            editor.setTitle("", Texts.of("tables.name", shown.table().number()));
            editor.setBadges(TableGrid.badge(shown.table().sold()));
            form.show(shown.table());
            ways.add(endOrRestore(shown));
        }
        editor.markClean();
    }

    private Button endOrRestore(TableRecord table) {
        return table.to() == null
                ? new Button(Texts.of("tables.end"), click -> ends.end(List.of(table), this::reload))
                : new Button(Texts.of("tables.restore"), click -> ends.restore(List.of(table), this::reload));
    }

    private void reload() {
        load();
        screen().refresh();
    }

    private void save() {
        try {
            if (shown == null) {
                add();
            } else {
                tables.edit(CurrentActor.get(), shown.id(), shown.version(), form.read());
                load();
                Toast.say(Texts.of("tables.saved"));
                screen().refresh();
            }
        } catch (BadInput wrong) {
            form.refuse(wrong);
        } catch (ChangedMeanwhile conflict) {
            editor.resolve(Texts.of("tables.changed-meanwhile"), this::load);
        }
    }

    private void add() {
        var screen = screen();
        var ids = tables.add(CurrentActor.get(), screen.restaurant(), form.read(), form.howMany(), moments.today());
        editor.markClean();
        screen.refresh();
        screen.close();
        Toast.say(Texts.of("tables.added", ids.size()));
    }

    private void close() {
        screen().close();
    }

    private TablesView screen() {
        return Objects.requireNonNull(findAncestor(TablesView.class));
    }
}
