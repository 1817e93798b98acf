package com.tableturner.staff.ui;

import com.tableturner.base.ui.Kolam;
import com.tableturner.base.ui.Site;
import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The frame of what staff see before the back office opens: the house's pattern on one side, one form on the other. */
@StyleSheet("context://styles/staff.css")
class StaffGate extends Main {

    private final Div column = new Div();

    StaffGate() {
        addClassName("tt-gate");
        var brand = new Span(new TtIcon("brand"), new Span(getTranslation("shell.name")));
        brand.addClassName("tt-brand");
        var cover = new Div(Kolam.ofTheHouse(), brand);
        cover.addClassName("tt-gate-cover");
        column.addClassName("tt-gate-column");
        var way = new Paragraph(
                new Span(getTranslation("staff.gate.diners")),
                new Anchor("", getTranslation("staff.gate.diners-link")));
        way.addClassName("tt-gate-foot");
        var side = new Div(column, way);
        side.addClassName("tt-gate-side");
        add(cover, side);
    }

    final void show(Component... content) {
        column.removeAll();
        column.add(content);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Site.STAFF.dress(attached.getUI());
    }
}
