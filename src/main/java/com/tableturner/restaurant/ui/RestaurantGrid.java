package com.tableturner.restaurant.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.grid.EmptyState;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridPanel;
import com.tableturner.restaurant.RestaurantQuery;
import com.tableturner.restaurant.RestaurantRecords;
import com.tableturner.restaurant.RestaurantRow;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;

/** Every restaurant the actor edits, page by page. */
class RestaurantGrid extends GridPanel<RestaurantRow> {

    private static final List<String> PRICES = List.of("₹", "₹₹", "₹₹₹", "₹₹₹₹");

    private final transient RestaurantRecords records;
    private transient RestaurantQuery query = RestaurantQuery.ALL;

    RestaurantGrid(RestaurantRecords records, GridMemory memory) {
        super(Texts.of("restaurants.title"));
        this.records = records;
        var name = grid().addColumn(new ComponentRenderer<>(RestaurantGrid::link));
        described(name, "name").setFlexGrow(2);
        var area = described(grid().addColumn(RestaurantRow::area), "area");
        var cuisine = described(grid().addColumn(RestaurantRow::cuisine), "cuisine");
        var price = described(grid().addColumn(RestaurantRow::price), "price");
        number("tables", RestaurantRow::tables);
        number("seats", RestaurantRow::seats);
        var state = described(grid().addColumn(new ComponentRenderer<>(RestaurantGrid::state)), "active");
        withSearch(Texts.of("restaurants.search"), this::search);
        filter(area, "area", records.areas(CurrentActor.get()), this::filterArea);
        filter(cuisine, "cuisine", records.cuisines(CurrentActor.get()), this::filterCuisine);
        filter(price, "price", PRICES, this::filterPrice);
        filters().choice(state, label("active"), List.of(true, false), RestaurantGrid::stateName, this::filterState);
        grid().sort(GridSortOrder.asc(name).build());
        grid().setEmptyStateComponent(
                        new EmptyState("store", Texts.of("restaurants.none"), Texts.of("restaurants.none-why")));
        ready(memory, "restaurants");
        setRows(page -> records.page(CurrentActor.get(), query, page), () -> records.count(CurrentActor.get(), query));
    }

    private static Grid.Column<RestaurantRow> described(Grid.Column<RestaurantRow> column, String key) {
        return column.setKey(key)
                .setHeader(Texts.of("restaurants." + key))
                .setSortProperty(key)
                .setResizable(true);
    }

    private void number(String key, ValueProvider<RestaurantRow, ?> value) {
        described(grid().addColumn(value), key).setTextAlign(ColumnTextAlign.END);
    }

    private void filter(
            Grid.Column<RestaurantRow> column,
            String key,
            List<String> values,
            SerializableConsumer<Optional<String>> onChoice) {
        filters().choice(column, label(key), values, value -> value, onChoice);
    }

    private String label(String key) {
        return getTranslation("grid.filter", Texts.of("restaurants." + key));
    }

    private void search(String text) {
        query = new RestaurantQuery(text, query.area(), query.cuisine(), query.price(), query.active());
    }

    private void filterArea(Optional<String> area) {
        query = new RestaurantQuery(query.text(), area, query.cuisine(), query.price(), query.active());
    }

    private void filterCuisine(Optional<String> cuisine) {
        query = new RestaurantQuery(query.text(), query.area(), cuisine, query.price(), query.active());
    }

    private void filterPrice(Optional<String> price) {
        query = new RestaurantQuery(query.text(), query.area(), query.cuisine(), price, query.active());
    }

    private void filterState(Optional<Boolean> active) {
        query = new RestaurantQuery(query.text(), query.area(), query.cuisine(), query.price(), active);
    }

    private static RouterLink link(RestaurantRow row) {
        var link = new RouterLink(row.name(), RestaurantView.class, RestaurantView.at(row.id()));
        link.addClassName("tt-link-cell");
        return link;
    }

    private static Span state(RestaurantRow row) {
        return badge(row.active());
    }

    /** The state in a word. */
    static Span badge(boolean active) {
        var badge = new Span(stateName(active));
        badge.addClassNames("tt-badge", active ? "tt-good" : "tt-off");
        return badge;
    }

    private static String stateName(boolean active) {
        return Texts.of(active ? "restaurants.on-sale" : "restaurants.ended");
    }

    /** For the bulk bar. */
    static Optional<String> whyNotEnd(RestaurantRow row) {
        return row.active() ? Optional.empty() : Optional.of(Texts.of("restaurants.ended-already"));
    }

    /** For the bulk bar. */
    static Optional<String> whyNotReopen(RestaurantRow row) {
        return row.active() ? Optional.of(Texts.of("restaurants.on-sale-already")) : Optional.empty();
    }
}
