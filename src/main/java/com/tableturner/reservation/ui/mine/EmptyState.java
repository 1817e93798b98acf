package com.tableturner.reservation.ui.mine;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing is here: what is empty and why, and one way on. */
class EmptyState extends Composite<Div> {

    /** @param key of the title; its text and its way on are below it */
    EmptyState(String icon, String key) {
        var find = new Anchor("", getTranslation(key + ".action"));
        find.addClassNames("tt-button-link", "tt-primary");
        getContent().addClassName("tt-empty");
        getContent()
                .add(new TtIcon(icon), new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".text")), find);
    }
}
