package com.tableturner.base.ui.grid;

import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Objects;

/**
 * The editor of one record beside its grid: loads, saves, shows beside the field what was refused, field by field what
 * somebody else saved meanwhile, and asks before changes are lost.
 *
 * @param <S> the screen it belongs to
 */
public abstract class EditorView<S extends GridScreen> extends Composite<EditorPanel>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final EditorPanel editor = new EditorPanel(this::save, this::load, this::close);
    private final Class<S> screen;

    protected EditorView(Class<S> screen) {
        this.screen = screen;
    }

    @Override
    protected EditorPanel initContent() {
        return editor;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        UnsavedGuard.check(event, editor);
    }

    /** Puts what is stored into the fields, and ends with {@link EditorPanel#markClean}. */
    protected abstract void load();

    /** Writes what the fields hold; what is thrown goes to {@link #refused}. */
    protected abstract void save();

    /** Shows beside its field what makes no sense. */
    protected abstract void refuse(BadInput wrong);

    /** Says that somebody else saved this record; never asked of a new one. */
    protected String changedMeanwhile() {
        return getTranslation("editor.changed-meanwhile");
    }

    /** Shows this form, filled, and takes the keyboard to the name of what is edited. */
    protected void open(Component... form) {
        editor.setForm(form);
        load();
        editor.focusTitle();
    }

    /** Says why nothing was saved; what was entered stays. */
    protected void refused(RuntimeException wrong) {
        switch (wrong) {
            case BadInput bad -> refuse(bad);
            case ChangedMeanwhile conflict -> editor.resolve(changedMeanwhile(), this::load);
            default -> throw wrong;
        }
    }

    /** Shows here and in the grid what is stored now. */
    protected void reload() {
        load();
        screen().refresh();
    }

    protected void close() {
        screen().close();
    }

    protected EditorPanel editor() {
        return editor;
    }

    protected S screen() {
        return Objects.requireNonNull(findAncestor(screen));
    }
}
