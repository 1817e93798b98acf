package com.tableturner.restaurant.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.grid.EmptyState;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridPanel;
import com.tableturner.restaurant.CombinationQuery;
import com.tableturner.restaurant.CombinationRecord;
import com.tableturner.restaurant.CombinationRecord.Joined;
import com.tableturner.restaurant.CombinationRecords;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which tables of one restaurant may be joined, page by page. */
class CombinationGrid extends GridPanel<CombinationRecord> {

    private static final int LARGEST_OFFERED = 30;

    private final transient CombinationRecords combinations;
    private final transient Moments moments;
    private transient CombinationQuery query = CombinationQuery.of(0);

    CombinationGrid(CombinationRecords combinations, GridMemory memory, Moments moments) {
        super(Texts.of("combinations.title"));
        this.combinations = combinations;
        this.moments = moments;
        var name = sorted(grid().addColumn(new ComponentRenderer<>(CombinationGrid::link)), "name");
        var tables = described(grid().addColumn(row -> CombinationForm.numbers(row.tables())), "tables");
        number("seats", CombinationRecord::seats);
        number("min", CombinationRecord::minParty);
        var max = number("max", CombinationRecord::maxParty);
        sorted(grid().addColumn(row -> date(row.from())), "from");
        var to = sorted(
                grid().addColumn(row -> row.to() == null ? "" : date(row.to().minusDays(1))), "to");
        described(grid().addColumn(new ComponentRenderer<>(CombinationGrid::state)), "state");
        withSearch(Texts.of("combinations.search"), this::search);
        filters().text(tables, label("tables"), this::filterTable);
        filters()
                .choice(
                        max,
                        Texts.of("combinations.takes"),
                        IntStream.rangeClosed(2, LARGEST_OFFERED).boxed().toList(),
                        String::valueOf,
                        this::filterParty);
        filters().choice(to, label("to"), List.of(true, false), TableGrid::endName, this::filterEnded);
        grid().sort(GridSortOrder.asc(name).build());
        ready(memory, "combinations");
    }

    /** Shows this restaurant's combinations; what was filtered stays filtered. */
    void show(long restaurantId) {
        if (restaurantId == query.restaurantId()) {
            return;
        }
        query = new CombinationQuery(restaurantId, query.text(), query.table(), query.party(), query.ended());
        setRows(
                page -> combinations.page(CurrentActor.get(), query, page),
                () -> combinations.count(CurrentActor.get(), query));
    }

    @Override
    public void refresh() {
        super.refresh();
        if (query.restaurantId() > 0) {
            var all = CombinationQuery.of(query.restaurantId());
            var count = combinations.count(CurrentActor.get(), all);
            showBeside(Texts.of("combinations.summary", count));
            sayWhenEmpty(count > 0 ? "combinations.none" : "combinations.none-yet");
        }
    }

    private void sayWhenEmpty(String why) {
        grid().setEmptyStateComponent(new EmptyState("seat", Texts.of(why), Texts.of(why + "-why")));
    }

    private static Grid.Column<CombinationRecord> described(Grid.Column<CombinationRecord> column, String key) {
        return column.setKey(key).setHeader(Texts.of("combinations." + key)).setResizable(true);
    }

    private static Grid.Column<CombinationRecord> sorted(Grid.Column<CombinationRecord> column, String key) {
        return described(column, key).setSortProperty(key);
    }

    private Grid.Column<CombinationRecord> number(String key, ValueProvider<CombinationRecord, ?> value) {
        return sorted(grid().addColumn(value), key).setTextAlign(ColumnTextAlign.END);
    }

    private String label(String key) {
        return getTranslation("grid.filter", Texts.of("combinations." + key));
    }

    private void search(String text) {
        query = new CombinationQuery(query.restaurantId(), text, query.table(), query.party(), query.ended());
    }

    private void filterTable(String table) {
        query = new CombinationQuery(query.restaurantId(), query.text(), table.strip(), query.party(), query.ended());
    }

    private void filterParty(Optional<Integer> party) {
        query = new CombinationQuery(query.restaurantId(), query.text(), query.table(), party, query.ended());
    }

    private void filterEnded(Optional<Boolean> ended) {
        query = new CombinationQuery(query.restaurantId(), query.text(), query.table(), query.party(), ended);
    }

    private static RouterLink link(CombinationRecord row) {
        var link = new RouterLink(row.name(), CombinationView.class, CombinationView.at(row.id()));
        link.setQueryParameters(MyPlaces.of(row.restaurantId()));
        link.addClassName("tt-link-cell");
        return link;
    }

    private String date(@Nullable LocalDate date) {
        return date == null || date.getYear() <= 1970 ? "" : moments.date(date);
    }

    /** Whether its tables may be joined, in a word; if not, why. */
    static Span state(CombinationRecord row) {
        var badge = new Span(stateName(row));
        badge.addClassNames(
                "tt-badge", row.to() != null ? "tt-off" : leaving(row).isPresent() ? "tt-warn" : "tt-good");
        return badge;
    }

    private static String stateName(CombinationRecord row) {
        return row.to() != null
                ? Texts.of("combinations.ends")
                : leaving(row)
                        .map(table -> Texts.of("combinations.table-ends", table.number()))
                        .orElseGet(() -> Texts.of("combinations.joinable"));
    }

    private static Optional<Joined> leaving(CombinationRecord row) {
        return row.tables().stream().filter(table -> table.to() != null).findFirst();
    }

    /** For the bulk bar. */
    static Optional<String> whyNotEnd(CombinationRecord row) {
        return row.to() == null ? Optional.empty() : Optional.of(Texts.of("combinations.ended-already"));
    }
}
