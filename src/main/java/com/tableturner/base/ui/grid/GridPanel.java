package com.tableturner.base.ui.grid;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.dataview.GridLazyDataView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/**
 * The master of a staff grid: a head with title, count, search and actions; tools; the grid with its filter row; a foot
 * that says what is filtered; a bar for what is selected. Declare columns (each with a key and a header) and filters
 * first, then call {@link #ready}.
 *
 * @param <T> a row
 */
@StyleSheet("context://styles/staff-grid.css")
public class GridPanel<T> extends Composite<Section> {

    /** Beyond so many, rows are not counted: the grid goes on as far as one scrolls. */
    public static final int MOST_COUNTED = 10_000;

    private static final int SEARCH_PAUSE_MS = 250;

    private final Grid<T> grid = new Grid<>();
    private final Span count = new Span();
    private final Div actions = new Div();
    private final Div tools = new Div();
    private final Span shown = new Span();
    private final Span filtered = new Span();
    private final Button clear = new Button();
    private final FilterRow<T> filters;
    private final BulkBar<T> bulk = new BulkBar<>(grid);
    private int firstTools;
    private @Nullable TextField search;
    private @Nullable GridLazyDataView<T> rows;
    private transient LongSupplier counter = () -> 0;

    public GridPanel(String title) {
        filters = new FilterRow<>(grid, this::refresh);
        var heading = new H1(title);
        count.addClassName("tt-grid-count");
        actions.addClassName("tt-grid-actions");
        var head = new Header(heading, count, actions);
        head.addClassNames("tt-staff-head", "tt-grid-head");
        tools.addClassName("tt-grid-tools");
        grid.addClassName("tt-grid");
        grid.setColumnReorderingAllowed(true);
        grid.setMultiSort(true, Grid.MultiSortPriority.APPEND);
        grid.setSizeFull();
        clear.setText(getTranslation("grid.clear-filters"));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> clearFilters());
        var room = new Span();
        room.addClassName("tt-head-room");
        var foot = new Footer(shown, room, filtered, clear);
        foot.addClassName("tt-grid-foot");
        var frame = new Div(grid, bulk);
        frame.addClassName("tt-grid-frame");
        getContent().addClassName("tt-grid-panel");
        getContent().add(head, tools, frame, foot);
        showFilters();
    }

    public Grid<T> grid() {
        return grid;
    }

    public FilterRow<T> filters() {
        return filters;
    }

    /** What can be done to the selected rows; the grid lets rows be selected once it is asked for. */
    public BulkBar<T> bulk() {
        return bulk;
    }

    /** Adds the search of the head; the key {@code /} takes the keyboard to it. */
    public TextField withSearch(String label, SerializableConsumer<String> onSearch) {
        var field = new TextField();
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setPrefixComponent(new TtIcon("search"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SEARCH_PAUSE_MS);
        var key = new Span("/");
        key.addClassName("tt-kbd");
        key.getElement().setAttribute("aria-hidden", "true");
        field.setSuffixComponent(key);
        field.getElement().setAttribute("data-key", "/");
        field.addClassName("tt-grid-search");
        field.addValueChangeListener(typed -> {
            onSearch.accept(typed.getValue().strip());
            filters.changed();
        });
        search = field;
        actions.addComponentAsFirst(field);
        return field;
    }

    /** Adds buttons at the head's end. */
    public GridPanel<T> withActions(Component... buttons) {
        actions.add(buttons);
        return this;
    }

    /** Adds what stands at the start of the line above the grid, as saved views or a date range. */
    public GridPanel<T> withTools(Component... first) {
        for (var component : first) {
            tools.addComponentAtIndex(firstTools++, component);
        }
        return this;
    }

    /**
     * Restores how the user last saw this grid, and adds the means to change it.
     *
     * @param name under which it is kept, as in {@code accounts}
     */
    public GridPanel<T> ready(GridMemory memory, String name) {
        var room = new Span();
        room.addClassName("tt-head-room");
        tools.add(room, new ColumnChooser<>(grid, memory, name), new KeyList());
        return this;
    }

    /**
     * Where rows come from. Both are asked again by {@link #refresh}.
     *
     * @param fetch one page, sorted and filtered by the database
     * @param count how many rows match; it may stop at one more than {@link #MOST_COUNTED}; below zero: not counted
     */
    public void setRows(Grid.SpringData.FetchCallback<Pageable, T> fetch, LongSupplier count) {
        counter = count;
        rows = grid.setItemsPageable(fetch);
        refresh();
    }

    /** Loads the rows again. */
    public void refresh() {
        if (rows == null) {
            return;
        }
        var found = counter.getAsLong();
        if (found < 0 || found > MOST_COUNTED) {
            rows.setItemCountUnknown();
            shown.setText(found < 0 ? "" : getTranslation("grid.shown-capped", MOST_COUNTED));
        } else {
            rows.setItemCountCallback(query -> (int) found);
            shown.setText(getTranslation("grid.shown", found));
        }
        rows.refreshAll();
        showFilters();
    }

    /** Says something beside the title, as in {@code 142 tonight}. */
    public void showBeside(String words) {
        count.setText(words);
    }

    private void clearFilters() {
        if (search != null) {
            search.clear();
        }
        filters.clear();
    }

    private void showFilters() {
        var active = filters.active();
        filtered.setText(active == 0 ? "" : getTranslation("grid.filtered-by", active));
        clear.setVisible(active > 0 || search != null && !search.isEmpty());
    }
}
