package com.tableturner.restaurant.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.grid.EmptyState;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridPanel;
import com.tableturner.restaurant.CombinationRecords;
import com.tableturner.restaurant.Sold;
import com.tableturner.restaurant.TableQuery;
import com.tableturner.restaurant.TableRecord;
import com.tableturner.restaurant.TableRecords;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of one restaurant, page by page. */
class TableGrid extends GridPanel<TableRecord> {

    private final transient TableRecords tables;
    private final transient CombinationRecords combinations;
    private final transient Moments moments;
    private transient Map<Long, List<String>> partners = Map.of();
    private transient TableQuery query = TableQuery.of(0);

    TableGrid(TableRecords tables, CombinationRecords combinations, GridMemory memory, Moments moments) {
        super(Texts.of("tables.title"));
        this.tables = tables;
        this.combinations = combinations;
        this.moments = moments;
        var number = described(grid().addColumn(new ComponentRenderer<>(TableGrid::link)), "number");
        var area = described(grid().addColumn(row -> area(row.table().area())), "area");
        var seats = number("seats", row -> row.table().capacity());
        number("min", row -> row.table().minParty());
        number("max", row -> row.table().maxParty());
        grid().addColumn(row -> String.join(", ", partners.getOrDefault(row.id(), List.of())))
                .setKey("joins")
                .setHeader(Texts.of("tables.joins"))
                .setResizable(true);
        var sold = described(
                grid().addColumn(
                                new ComponentRenderer<>(row -> badge(row.table().sold()))),
                "sold");
        described(grid().addColumn(row -> date(row.from())), "from");
        var to = described(
                grid().addColumn(row -> row.to() == null ? "" : date(row.to().minusDays(1))), "to");
        withSearch(Texts.of("tables.search"), text -> query = with(text, query.area()));
        filters().text(area, label("area"), text -> query = with(query.text(), text.strip()));
        filters().choice(sold, label("sold"), List.of(Sold.values()), TableGrid::soldName, this::filterSold);
        filters().choice(to, label("to"), List.of(true, false), TableGrid::endName, this::filterEnded);
        filters()
                .choice(
                        seats,
                        label("seats"),
                        List.of(1, 2, 3, 4, 5, 6, 8, 10, 12),
                        String::valueOf,
                        this::filterSeats);
        grid().sort(GridSortOrder.asc(number).build());
        ready(memory, "tables");
    }

    /** Shows this restaurant's tables; what was filtered stays filtered. */
    void show(long restaurantId) {
        if (restaurantId == query.restaurantId()) {
            return;
        }
        query = new TableQuery(restaurantId, query.text(), query.area(), query.seats(), query.sold(), query.ended());
        setRows(page -> tables.page(CurrentActor.get(), query, page), () -> tables.count(CurrentActor.get(), query));
    }

    @Override
    public void refresh() {
        var actor = CurrentActor.get();
        if (query.restaurantId() > 0) {
            partners = combinations.partners(actor, query.restaurantId());
        }
        super.refresh();
        if (query.restaurantId() > 0) {
            var all = TableQuery.of(query.restaurantId());
            var count = tables.count(actor, all);
            showBeside(getTranslation("setup.tables.summary", count, tables.seats(actor, all)));
            sayWhenEmpty(count > 0 ? "tables.none" : "tables.none-yet");
        }
    }

    private void sayWhenEmpty(String why) {
        grid().setEmptyStateComponent(new EmptyState("seat", Texts.of(why), Texts.of(why + "-why")));
    }

    private static Grid.Column<TableRecord> described(Grid.Column<TableRecord> column, String key) {
        return column.setKey(key)
                .setHeader(Texts.of("tables." + key))
                .setSortProperty(key)
                .setResizable(true);
    }

    private Grid.Column<TableRecord> number(String key, ValueProvider<TableRecord, ?> value) {
        return described(grid().addColumn(value), key).setTextAlign(ColumnTextAlign.END);
    }

    private String label(String key) {
        return getTranslation("grid.filter", Texts.of("tables." + key));
    }

    private TableQuery with(String text, String area) {
        return new TableQuery(query.restaurantId(), text, area, query.seats(), query.sold(), query.ended());
    }

    private void filterSeats(Optional<Integer> seats) {
        query = new TableQuery(query.restaurantId(), query.text(), query.area(), seats, query.sold(), query.ended());
    }

    private void filterSold(Optional<Sold> sold) {
        query = new TableQuery(query.restaurantId(), query.text(), query.area(), query.seats(), sold, query.ended());
    }

    private void filterEnded(Optional<Boolean> ended) {
        query = new TableQuery(query.restaurantId(), query.text(), query.area(), query.seats(), query.sold(), ended);
    }

    private static RouterLink link(TableRecord row) {
        var link = new RouterLink(row.table().number(), TableView.class, TableView.at(row.id()));
        link.setQueryParameters(MyPlaces.of(row.restaurantId()));
        link.addClassName("tt-link-cell");
        return link;
    }

    private static String area(@Nullable String area) {
        return area == null ? "" : area;
    }

    private String date(@Nullable LocalDate date) {
        return date == null || date.getYear() <= 1970 ? "" : moments.date(date);
    }

    /** To whom it is sold, in a word. */
    static Span badge(Sold sold) {
        var badge = new Span(soldName(sold));
        badge.addClassNames("tt-badge", sold == Sold.ONLINE ? "tt-good" : "tt-off");
        return badge;
    }

    static String soldName(Sold sold) {
        return Texts.of("tables.sold." + sold.name().toLowerCase(Locale.ROOT));
    }

    static String endName(boolean ended) {
        return Texts.of(ended ? "tables.with-end" : "tables.without-end");
    }

    /** For the bulk bar. */
    static Optional<String> whyNotEnd(TableRecord row) {
        return row.to() == null ? Optional.empty() : Optional.of(Texts.of("tables.ended-already"));
    }
}
