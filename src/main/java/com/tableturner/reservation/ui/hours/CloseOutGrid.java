package com.tableturner.reservation.ui.hours;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.grid.EmptyState;
import com.tableturner.base.ui.grid.GridPanel;
import com.tableturner.reservation.CloseOutQuery;
import com.tableturner.reservation.CloseOutRecord;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is closed out at one restaurant, page by page; what is past on request. */
class CloseOutGrid extends GridPanel<CloseOutRecord> {

    private final transient HoursServices services;
    private final Checkbox past = new Checkbox(HoursWords.text("past-too"));
    private long restaurant;
    private String reason = "";
    private transient Optional<Boolean> house = Optional.empty();
    private transient @Nullable LocalDate until;

    CloseOutGrid(HoursServices services) {
        super(HoursWords.text("title"));
        this.services = services;
        var date = column(grid().addColumn(new ComponentRenderer<>(this::link)), "date");
        column("from", row -> HoursWords.timeOfDay(row.fromSlot()));
        column("to", row -> HoursWords.timeOfDay(row.toSlot())).setHeader(HoursWords.text("field.to"));
        var tables = column("table", CloseOutGrid::table);
        column("reason", CloseOutRecord::reason).setFlexGrow(2);
        unsorted("by", row -> services.nameOf(row.closer()));
        column("at", row -> services.moments().of(row.at()));
        withSearch(HoursWords.text("close-outs.search"), typed -> reason = typed);
        var day = new DateField("date");
        day.setLabel(null);
        day.setAriaLabel(HoursWords.text("close-outs.until"));
        day.setClearButtonVisible(true);
        filters().add(date, day, chosen -> until = chosen);
        filters()
                .choice(
                        tables,
                        HoursWords.text("filter", HoursWords.text("column.table")),
                        List.of(true, false),
                        all -> HoursWords.text(all ? "close-outs.house" : "close-outs.single"),
                        chosen -> house = chosen);
        grid().sort(GridSortOrder.asc(date).build());
        grid().setEmptyStateComponent(new EmptyState(
                "ban", HoursWords.text("close-outs.none"), HoursWords.text("close-outs.none-why")));
        past.addValueChangeListener(change -> refresh());
        ready(services.memory(), "close-outs");
    }

    /** What narrows the list beside its filters. */
    Checkbox past() {
        return past;
    }

    void show(long restaurantId) {
        if (restaurantId != restaurant) {
            restaurant = restaurantId;
            setRows(
                    page -> services.closeOutBook().page(CurrentActor.get(), query(), page),
                    () -> services.closeOutBook().count(CurrentActor.get(), query()));
        }
    }

    private CloseOutQuery query() {
        return new CloseOutQuery(restaurant, from(), until, "", reason, house);
    }

    private @Nullable LocalDate from() {
        return past.getValue() ? null : services.today(restaurant);
    }

    private static void unsorted(Grid.Column<CloseOutRecord> column, String key) {
        column.setKey(key).setHeader(HoursWords.text("column." + key)).setResizable(true);
    }

    private void unsorted(String key, ValueProvider<CloseOutRecord, ?> value) {
        unsorted(grid().addColumn(value), key);
    }

    private Grid.Column<CloseOutRecord> column(String key, ValueProvider<CloseOutRecord, ?> value) {
        return column(grid().addColumn(value), key);
    }

    private static Grid.Column<CloseOutRecord> column(Grid.Column<CloseOutRecord> column, String key) {
        unsorted(column, key);
        return column.setSortProperty(key);
    }

    private RouterLink link(CloseOutRecord row) {
        var link = new RouterLink(services.moments().date(row.date()), CloseOutView.class, CloseOutView.at(row.id()));
        link.setQueryParameters(HoursScreen.of(restaurant));
        link.addClassName("tt-link-cell");
        return link;
    }

    static String table(CloseOutRecord row) {
        return row.tableId() == null ? HoursWords.text("close-outs.house") : row.table();
    }
}
