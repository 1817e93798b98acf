package com.tableturner.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Says changes aloud to screen readers, without taking the keyboard anywhere; the eye does not see it. */
public class LiveRegion extends Composite<Div> {

    public LiveRegion() {
        getContent().addClassName("tt-sr-only");
        getContent().getElement().setAttribute("role", "status");
    }

    /** Replaces what was said before. */
    public void say(String words) {
        getContent().setText(words);
    }

    public String said() {
        return getContent().getText();
    }
}
