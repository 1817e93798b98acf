package com.tableturner.base.ui.grid;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a user wants to see a grid.
 *
 * @param order keys of the columns, first to last
 * @param hidden keys of the columns not shown
 * @param widths by key, as CSS lengths, of columns the user resized
 * @param compact whether rows are low
 */
public record GridSettings(List<String> order, Set<String> hidden, Map<String, String> widths, boolean compact) {

    public GridSettings {
        order = order == null ? List.of() : List.copyOf(order);
        hidden = hidden == null ? Set.of() : Set.copyOf(hidden);
        widths = widths == null ? Map.of() : Map.copyOf(widths);
    }
}
