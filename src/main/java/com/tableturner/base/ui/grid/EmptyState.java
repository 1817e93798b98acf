package com.tableturner.base.ui.grid;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says what is empty and why, and offers one way out. */
public class EmptyState extends Composite<Div> {

    public EmptyState(String icon, String what, String why, Component... wayOut) {
        var heading = new Span(what);
        heading.addClassName("tt-empty-title");
        getContent().addClassName("tt-empty");
        getContent().add(new TtIcon(icon), heading, new Paragraph(why));
        getContent().add(wayOut);
    }
}
