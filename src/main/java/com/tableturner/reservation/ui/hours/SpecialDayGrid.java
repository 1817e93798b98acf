package com.tableturner.reservation.ui.hours;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.grid.EmptyState;
import com.tableturner.base.ui.grid.GridPanel;
import com.tableturner.restaurant.SpecialDayQuery;
import com.tableturner.restaurant.SpecialDayRecord;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The special days of one restaurant, page by page; those that are past on request. */
class SpecialDayGrid extends GridPanel<SpecialDayRecord> {

    private final transient HoursServices services;
    private final Checkbox past = new Checkbox(HoursWords.text("past-too"));
    private long restaurant;
    private String text = "";
    private transient Optional<Boolean> closed = Optional.empty();

    SpecialDayGrid(HoursServices services) {
        super(HoursWords.text("title"));
        this.services = services;
        var date = column(grid().addColumn(new ComponentRenderer<>(this::link)), "date");
        column(grid().addColumn(SpecialDayRecord::name), "name");
        var hours = column(grid().addColumn(new ComponentRenderer<>(SpecialDayGrid::hours)), "hours");
        hours.setFlexGrow(2);
        withSearch(HoursWords.text("special.search"), typed -> text = typed);
        filters()
                .choice(
                        hours,
                        HoursWords.text("filter", HoursWords.text("column.hours")),
                        List.of(true, false),
                        none -> HoursWords.text(none ? "closed" : "special.open"),
                        chosen -> closed = chosen);
        grid().sort(GridSortOrder.asc(date).build());
        grid().setEmptyStateComponent(new EmptyState(
                "calendar", HoursWords.text("special.none"), HoursWords.text("special.none-why")));
        past.addValueChangeListener(change -> refresh());
        ready(services.memory(), "special-days");
    }

    /** What narrows the list beside its filters. */
    Checkbox past() {
        return past;
    }

    void show(long restaurantId) {
        if (restaurantId != restaurant) {
            restaurant = restaurantId;
            setRows(
                    page -> services.hours().specialDays(CurrentActor.get(), query(), page),
                    () -> services.hours().countSpecialDays(CurrentActor.get(), query()));
        }
    }

    private SpecialDayQuery query() {
        return new SpecialDayQuery(restaurant, from(), text, closed);
    }

    private @Nullable LocalDate from() {
        return past.getValue() ? null : services.today(restaurant);
    }

    private static Grid.Column<SpecialDayRecord> column(Grid.Column<SpecialDayRecord> column, String key) {
        return column.setKey(key)
                .setHeader(HoursWords.text("column." + key))
                .setSortProperty(key)
                .setResizable(true);
    }

    private RouterLink link(SpecialDayRecord row) {
        var link = new RouterLink(
                services.moments().date(row.date()), SpecialDayView.class, SpecialDayView.at(row.date()));
        link.setQueryParameters(HoursScreen.of(restaurant));
        link.addClassName("tt-link-cell");
        return link;
    }

    private static Span hours(SpecialDayRecord row) {
        var words = new Span(HoursWords.periods(row.shifts()));
        if (row.isClosed()) {
            words.addClassNames("tt-badge", "tt-off");
        }
        return words;
    }
}
