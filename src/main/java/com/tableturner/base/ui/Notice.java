package com.tableturner.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** A message in the page: what happened; what was kept, what to do. Below it there may be ways out. */
public class Notice extends Composite<Div> {

    /** How much it asks of the reader. */
    public enum Tone {
        INFO("info"),
        WARNING("info"),
        ERROR("alert"),
        SUCCESS("check");

        private final String icon;

        Tone(String icon) {
            this.icon = icon;
        }
    }

    private final H2 heading;
    private final Div body;

    public Notice(Tone tone, String heading, String text) {
        this.heading = new H2(heading);
        this.heading.getElement().setAttribute("tabindex", "-1");
        this.body = new Div(this.heading);
        body.addClassName("tt-notice-body");
        if (!text.isEmpty()) {
            body.add(new Paragraph(text));
        }
        getContent().addClassNames("tt-notice", "tt-" + tone.name().toLowerCase(Locale.ROOT));
        getContent().add(new TtIcon(tone.icon), body);
    }

    /** Adds what can be done about it. */
    public Notice with(Component... ways) {
        body.add(ways);
        return this;
    }

    /** Takes the keyboard, and with it the screen reader, to the heading. */
    public void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }
}
