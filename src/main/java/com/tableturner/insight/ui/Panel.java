package com.tableturner.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled part of the dashboard. */
class Panel extends Composite<Section> {

    private final H2 title = new H2();
    private final Div head = new Div(title);

    Panel(String title) {
        this.title.setText(title);
        head.addClassName("tt-panel-head");
        getContent().addClassName("tt-panel");
        getContent().setAriaLabel(title);
        getContent().add(head);
    }

    void title(String words) {
        title.setText(words);
        getContent().setAriaLabel(words);
    }

    Panel withHead(Component... more) {
        head.add(more);
        return this;
    }

    Panel with(Component... parts) {
        getContent().add(parts);
        return this;
    }

    Panel wide() {
        getContent().addClassName("tt-panel-wide");
        return this;
    }
}
