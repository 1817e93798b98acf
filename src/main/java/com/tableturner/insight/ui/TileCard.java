package com.tableturner.insight.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.insight.Dashboard.Tile;
import com.tableturner.insight.Metric;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One figure with its course, how it has changed, and behind its name what exactly it means. */
class TileCard extends Composite<Section> {

    private final Metric metric;
    private final Div body = new Div();
    private final Popover definition;
    private final Div course = new Div();
    private transient @Nullable Tile shown;

    TileCard(Metric metric) {
        this.metric = metric;
        var name = new NativeButton(getTranslation(key() + ".name"));
        name.addClassName("tt-tile-name");
        definition = new Popover(new Paragraph(getTranslation(key() + ".definition")), course);
        definition.addClassName("tt-definition");
        definition.setTarget(name);
        definition.setOpenOnHover(true);
        definition.setOpenOnFocus(true);
        definition.setAriaLabel(getTranslation(key() + ".name"));
        definition.addOpenedChangeListener(opened -> showCourse());
        getContent().addClassName("tt-tile");
        getContent().setAriaLabel(getTranslation(key() + ".name"));
        getContent().add(new H3(name), body, definition);
    }

    private String key() {
        return "dashboard.metric." + metric.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The table behind the sparkline; only while somebody looks at it. */
    private void showCourse() {
        course.removeAll();
        var tile = shown;
        if (definition.isOpened() && tile != null) {
            course.add(new CourseTable(metric, tile, getTranslation(key() + ".name")));
        }
    }

    void show(Tile tile) {
        shown = tile;
        showCourse();
        var value = new Paragraph(new Span(Figures.number(metric, tile.value())));
        value.addClassName("tt-tile-value");
        if (!Double.isNaN(tile.value())) {
            switch (metric.unit()) {
                case PERCENT -> value.add(new Html("<small>%</small>"));
                case DAYS -> value.add(new Html("<small>&nbsp;" + getTranslation("dashboard.unit.days") + "</small>"));
                case COUNT, NUMBER, MINUTES -> {}
            }
        }
        var row = new Div(value, Sparkline.of(tile.series()));
        row.addClassName("tt-tile-row");
        body.removeAll();
        body.add(row, change(tile));
    }

    private Paragraph change(Tile tile) {
        var line = new Paragraph();
        line.addClassName("tt-tile-change");
        if (Figures.change(tile).isEmpty()) {
            line.setText(without(tile));
        } else if (Figures.isUnchanged(tile)) {
            line.setText(getTranslation("dashboard.change.same"));
        } else {
            var up = tile.value() > tile.before();
            line.add(new Html("<b>" + (up ? "↑" : "↓") + "&nbsp;" + Figures.change(tile) + "</b>"));
            line.add(" " + getTranslation(key() + (up ? ".up" : ".down")));
            line.addClassName(tone(up));
        }
        if (!Double.isNaN(tile.planned())) {
            line.add(" · " + getTranslation(key() + ".planned", Formats.duration((int) Math.round(tile.planned()))));
        }
        return line;
    }

    private String without(Tile tile) {
        return Double.isNaN(tile.value()) ? getTranslation("dashboard.change.nothing") : "";
    }

    private String tone(boolean up) {
        return switch (metric.better()) {
            case MORE -> up ? "tt-good" : "tt-bad";
            case LESS -> up ? "tt-bad" : "tt-good";
            case NEITHER -> metric == Metric.TURN && up ? "tt-warn" : "tt-neutral";
        };
    }
}
