package com.tableturner.base.ui.grid;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Which columns of a grid are shown, in which order and how high; kept for the user. */
class ColumnChooser<T> extends Composite<Div> {

    private static final String COMPACT = "tt-compact";

    private final Grid<T> grid;
    private final transient GridMemory memory;
    private final String name;
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, String> widths = new LinkedHashMap<>();
    private final OrderedList list = new OrderedList();
    private boolean compact;

    ColumnChooser(Grid<T> grid, GridMemory memory, String name) {
        this.grid = grid;
        this.memory = memory;
        this.name = name;
        memory.load(name).ifPresent(this::restore);
        grid.addColumnReorderListener(change -> keep(change.getColumns()));
        grid.addColumnResizeListener(resized -> {
            widths.put(
                    resized.getResizedColumn().getKey(),
                    resized.getResizedColumn().getWidth());
            keep(grid.getColumns());
        });
        var open = new Button(getTranslation("grid.columns"), new TtIcon("columns"));
        var heights = heights();
        list.addClassName("tt-column-list");
        list.getElement().setAttribute("aria-label", getTranslation("grid.columns"));
        var popover = new Popover(new Div(heights, list));
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.addClassName("tt-column-popover");
        popover.setAutofocus(true);
        popover.addOpenedChangeListener(change -> fill());
        getContent().add(open, popover);
    }

    private void restore(GridSettings settings) {
        var ordered = Stream.concat(
                        settings.order().stream().map(grid::getColumnByKey).filter(Objects::nonNull),
                        grid.getColumns().stream()
                                .filter(column -> !settings.order().contains(column.getKey())))
                .distinct()
                .toList();
        grid.setColumnOrder(ordered);
        hidden.addAll(settings.hidden());
        widths.putAll(settings.widths());
        ordered.forEach(column -> {
            column.setVisible(!hidden.contains(column.getKey()));
            if (widths.containsKey(column.getKey())) {
                column.setWidth(widths.get(column.getKey())).setFlexGrow(0);
            }
        });
        setCompact(settings.compact());
    }

    private RadioButtonGroup<Boolean> heights() {
        var heights = new RadioButtonGroup<Boolean>(getTranslation("grid.rows"));
        heights.setItems(false, true);
        heights.setItemLabelGenerator(low -> getTranslation(low ? "grid.rows.compact" : "grid.rows.comfortable"));
        heights.setValue(compact);
        heights.addValueChangeListener(chosen -> {
            setCompact(chosen.getValue());
            keep(grid.getColumns());
        });
        return heights;
    }

    private void setCompact(boolean low) {
        compact = low;
        grid.setClassName(COMPACT, low);
    }

    private void fill() {
        list.removeAll();
        grid.getColumns().forEach(column -> list.add(row(column)));
    }

    private ListItem row(Grid.Column<T> column) {
        var shown = new Checkbox(header(column), column.isVisible());
        shown.addValueChangeListener(change -> {
            if (change.getValue()) {
                hidden.remove(column.getKey());
            } else {
                hidden.add(column.getKey());
            }
            column.setVisible(change.getValue());
            keep(grid.getColumns());
        });
        return new ListItem(
                shown, mover(column, -1, "chev-u", "grid.column-up"), mover(column, 1, "chev-d", "grid.column-down"));
    }

    /** Asked of the row of headers: with a row of filters below, the column itself no longer knows. */
    private String header(Grid.Column<T> column) {
        return grid.getHeaderRows().getFirst().getCell(column).getText();
    }

    private Button mover(Grid.Column<T> column, int by, String icon, String text) {
        var button = new Button(new TtIcon(icon), click -> move(column, by));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(text, header(column)));
        return button;
    }

    private void move(Grid.Column<T> column, int by) {
        List<Grid.Column<T>> order = new ArrayList<>(grid.getColumns());
        var to = order.indexOf(column) + by;
        if (to >= 0 && to < order.size()) {
            order.remove(column);
            order.add(to, column);
            grid.setColumnOrder(order);
            keep(order);
            fill();
        }
    }

    private void keep(List<Grid.Column<T>> order) {
        var keys =
                order.stream().map(Grid.Column::getKey).filter(Objects::nonNull).toList();
        memory.keep(name, new GridSettings(keys, hidden, widths, compact));
    }
}
