package com.tableturner.insight.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.insight.Dashboard.Point;
import com.tableturner.insight.Dashboard.Tile;
import com.tableturner.insight.Metric;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** The numbers that a figure's sparkline draws: its course in these days and in those it is compared with. */
class CourseTable extends Composite<Div> {

    CourseTable(Metric metric, Tile tile, String name) {
        var table = new NativeTable();
        table.setCaptionText(name);
        var head = table.getHead().addRow();
        for (var key : new String[] {"export.day", "export.now", "export.before"}) {
            var cell = new NativeTableHeaderCell(getTranslation("dashboard." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        tile.series().forEach(point -> table.getBody().add(row(metric, point)));
        getContent().addClassName("tt-chart-table");
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", name);
        getContent().add(table);
    }

    private static NativeTableRow row(Metric metric, Point point) {
        var row = new NativeTableRow();
        var day = new NativeTableHeaderCell(Formats.date(point.from(), point.from()));
        day.getElement().setAttribute("scope", "row");
        row.add(day);
        row.addDataCell().setText(Figures.withUnit(metric, point.now()));
        row.addDataCell().setText(Figures.withUnit(metric, point.before()));
        return row;
    }
}
