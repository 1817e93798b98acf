package com.tableturner.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** The place beside the page, with the button that opens it. It stays open from page to page. */
class SideDock extends Composite<Aside> {

    /** From this width on there is room beside the page. */
    private static final String WIDE = "window.innerWidth >= 1024";

    private static final String LEFT_BY_ESCAPE = "event.key === 'Escape' && !event.defaultPrevented";

    private final transient SidePanelEntry entry;
    private final NativeButton button = new NativeButton();
    private final SerializableConsumer<Boolean> onChange;
    private transient @Nullable SidePanel panel;
    private boolean open;
    private boolean absent;

    /** @param onChange told whether it stands beside the page now */
    SideDock(SidePanelEntry entry, NavigationEntry named, SerializableConsumer<Boolean> onChange) {
        this.entry = entry;
        this.onChange = onChange;
        getContent().setId("side-dock");
        getContent().addClassName("tt-dock");
        getElement().setAttribute("aria-label", getTranslation(named.text()));
        getContent().getElement().addEventListener("keydown", escape -> close()).setFilter(LEFT_BY_ESCAPE);
        NavigationBar.dress(button, named, getTranslation(named.text()));
        button.getElement().setAttribute("aria-controls", "side-dock").setAttribute("aria-keyshortcuts", "Alt+C");
        button.setTitle(getTranslation("shell.panel.hint"));
        button.getElement()
                .addEventListener("click", click -> press(isWide(click)))
                .addEventData(WIDE);
        show();
    }

    private static boolean isWide(DomEvent event) {
        return event.getEventData().get(WIDE).asBoolean();
    }

    /** Opens and closes it; stands in the navigation. */
    NativeButton button() {
        return button;
    }

    /** Alt+C presses the button from anywhere in this layout, or takes the keyboard to what is open. */
    void listenTo(DinerLayout layout) {
        Shortcuts.addShortcutListener(layout, this::summon, Key.KEY_C, KeyModifier.ALT);
    }

    private void summon() {
        var shown = panel;
        if (isShown() && shown != null) {
            shown.focus();
        } else {
            button.getElement().executeJs("this.click()");
        }
    }

    private void press(boolean wide) {
        if (isShown()) {
            close();
        } else if (wide && !absent) {
            open().focus();
        } else {
            button.getUI().ifPresent(ui -> ui.navigate(entry.path()));
        }
    }

    private SidePanel open() {
        var shown = panel;
        if (shown == null) {
            shown = entry.create(this::close);
            panel = shown;
            getContent().add(shown.component());
        }
        open = true;
        show();
        shown.refresh();
        return shown;
    }

    private void close() {
        open = false;
        show();
        button.focus();
    }

    /** Takes these words beside the page, or to a page of their own where there is no room. */
    void say(String words) {
        button.getElement().executeJs("return " + WIDE).then(Boolean.class, wide -> {
            if (wide && !absent) {
                open().say(words);
            } else {
                button.getUI().ifPresent(ui -> entry.sayOnItsPage(ui, words));
            }
        });
    }

    /** Another page is beside it now. */
    void beside(String section) {
        var before = isShown();
        absent = entry.absentAt().contains(section);
        show();
        if (entry.path().equals(section)) {
            button.getElement().setAttribute("aria-current", "page");
            open = false;
        } else {
            button.getElement().removeAttribute("aria-current");
        }
        var shown = panel;
        if (!before && isShown() && shown != null) {
            shown.refresh();
        }
    }

    private boolean isShown() {
        return open && !absent;
    }

    private void show() {
        setVisible(isShown());
        button.getElement().setAttribute("aria-expanded", String.valueOf(isShown()));
        onChange.accept(isShown());
    }
}
