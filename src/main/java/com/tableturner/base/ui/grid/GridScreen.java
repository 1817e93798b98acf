package com.tableturner.base.ui.grid;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;

/**
 * A view with a grid and, as nested routes, its editor beside it: over it where there is no room for both. Closing the
 * editor leads back to {@link #path}. A screen names {@code StaffLayout} twice: as its route's layout, and as its
 * {@code @ParentLayout} for when it is the layout of its editor.
 */
public abstract class GridScreen extends MasterDetailLayout {

    private static final String GRID_SIZE = "700px";
    private static final String EDITOR_SIZE = "392px";

    private static final String NAME_DIALOG = """
            customElements.whenDefined(this.localName).then(() => this.updateComplete).then(() => {
              const detail = this.shadowRoot.querySelector('[part~=detail]');
              const name = () => detail.hasAttribute('role')
                  ? detail.setAttribute('aria-label', $0) : detail.removeAttribute('aria-label');
              new MutationObserver(name).observe(detail, { attributes: true, attributeFilter: ['role'] });
              name();
            })""";

    protected GridScreen() {
        addClassName("tt-grid-screen");
        setSizeFull();
        setMasterSize(GRID_SIZE, true);
        setDetailSize(EDITOR_SIZE);
        addBackdropClickListener(click -> close());
        addDetailEscapePressListener(press -> close());
    }

    /** Over the grid the editor is a dialog, and those need a name; the component has no way to give it one. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(NAME_DIALOG, getTranslation("editor.region"));
    }

    /** The address of the grid alone, without leading slash. */
    protected abstract String path();

    /** Loads the grid's rows again; editors call it after they saved. */
    public abstract void refresh();

    /** Leaves the editor, unless it asks first. */
    public void close() {
        getUI().ifPresent(ui -> ui.navigate(path()));
    }
}
