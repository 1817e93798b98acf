package com.tableturner.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;

/** Switches between light and dark; the browser remembers. The work is done by {@code modules/tt-shell.js}. */
@Tag("tt-scheme-toggle")
class SchemeToggle extends Component implements HasComponents {

    SchemeToggle() {
        getElement().setAttribute("aria-label", getTranslation("shell.dark"));
        getElement().setAttribute("title", getTranslation("shell.dark"));
        add(new TtIcon("moon"));
    }
}
