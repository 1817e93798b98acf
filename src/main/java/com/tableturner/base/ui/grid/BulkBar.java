package com.tableturner.base.ui.grid;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be done to all selected rows at once. An action that is not allowed for one of them says why.
 *
 * @param <T> a row
 */
public class BulkBar<T> extends Composite<Div> {

    private final Grid<T> grid;
    private final Span selected = new Span();
    private final Div buttons = new Div();
    private final transient Map<Button, SerializableFunction<T, Optional<String>>> rules = new LinkedHashMap<>();

    BulkBar(Grid<T> grid) {
        this.grid = grid;
        selected.addClassName("tt-bulk-count");
        selected.getElement().setAttribute("role", "status");
        buttons.addClassName("tt-bulk-buttons");
        var clear = new Button(getTranslation("grid.clear-selection"), click -> grid.deselectAll());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("tt-bulk");
        getContent().getElement().setAttribute("role", "toolbar");
        getContent().getElement().setAttribute("aria-label", getTranslation("grid.bulk"));
        getContent().add(selected, buttons, clear);
        getContent().setVisible(false);
    }

    /**
     * Adds an action.
     *
     * @param icon a symbol of tt-icons.svg
     * @param refusal why it cannot be done to this row; empty if it can
     */
    public BulkBar<T> action(
            String icon,
            String text,
            SerializableFunction<T, Optional<String>> refusal,
            SerializableConsumer<Set<T>> onAction) {
        if (rules.isEmpty()) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
            grid.addSelectionListener(change -> show(change.getAllSelectedItems()));
        }
        var button = new Button(text, new TtIcon(icon));
        button.addClickListener(click -> {
            onAction.accept(Set.copyOf(grid.getSelectedItems()));
            grid.deselectAll();
        });
        rules.put(button, refusal);
        buttons.add(button);
        return this;
    }

    private void show(Set<T> rows) {
        getContent().setVisible(!rows.isEmpty());
        selected.setText(getTranslation("grid.selected", rows.size()));
        rules.forEach((button, rule) -> {
            var refusal = rows.stream().map(rule).flatMap(Optional::stream).findFirst();
            button.setEnabled(refusal.isEmpty());
            button.setTooltipText(refusal.orElse(""));
        });
    }
}
