package com.tableturner.reservation.ui.desk;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EmptyState;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridPanel;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.ReservationIndex;
import com.tableturner.reservation.ReservationLists;
import com.tableturner.reservation.ReservationQuery;
import com.tableturner.reservation.ReservationRow;
import com.tableturner.reservation.ReservationStatus;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** The reservations of the restaurants one serves; opens on tonight. */
class ReservationGrid extends GridPanel<ReservationRow> {

    private final transient DeskServices services;
    private final RadioButtonGroup<Range> ranges = new RadioButtonGroup<>();
    private transient ReservationQuery query;
    private transient ReservationIndex index = new ReservationIndex(List.of(), 0);
    private Grid.Column<ReservationRow> when;

    ReservationGrid(DeskServices services, GridMemory memory) {
        super(DeskWords.text("title"));
        this.services = services;
        this.query = Range.TONIGHT.narrow(ReservationQuery.between(today(), today()), today());
        withSearch(DeskWords.text("search"), typed -> query = query.found(typed));
        column("number", new ComponentRenderer<>(ReservationGrid::link))
                .setWidth("110px")
                .setFlexGrow(0);
        when = grid().addColumn(row -> Formats.date(row.date(), today()) + ", " + Formats.time(row.time()))
                .setKey("date")
                .setHeader(DeskWords.text("date"))
                .setSortProperty("date")
                .setResizable(true)
                .setAutoWidth(true);
        var place = text("restaurant", ReservationRow::restaurantName).setWidth("150px");
        text("guest", row -> DeskWords.name(row.customerName())).setWidth("140px");
        var party = text("party", row -> String.valueOf(row.partySize()))
                .setWidth("92px")
                .setFlexGrow(0);
        text("tables", ReservationRow::tables)
                .setSortable(false)
                .setWidth("84px")
                .setFlexGrow(0);
        var status = column("status", new ComponentRenderer<>(row -> DeskWords.badge(row.status())))
                .setWidth("136px")
                .setFlexGrow(0);
        var channel = text("channel", row -> DeskWords.channel(row.channel()))
                .setWidth("128px")
                .setFlexGrow(0);
        filter(place, party, status, channel);
        grid().setEmptyStateComponent(new EmptyState("calendar", DeskWords.text("none"), DeskWords.text("none-why")));
        withTools(ranges());
        ready(memory, "reservations");
        setRows(this::page, this::count);
        grid().sort(GridSortOrder.asc(when).build());
    }

    private Grid.Column<ReservationRow> text(String key, ValueOf of) {
        return grid().addColumn(of::text)
                .setKey(key)
                .setHeader(DeskWords.text(key))
                .setSortProperty(key)
                .setResizable(true);
    }

    /** A row's text in one column. */
    private interface ValueOf extends java.io.Serializable {
        String text(ReservationRow row);
    }

    private Grid.Column<ReservationRow> column(String key, ComponentRenderer<?, ReservationRow> renderer) {
        return grid().addColumn(renderer)
                .setKey(key)
                .setHeader(DeskWords.text(key))
                .setSortProperty(key)
                .setResizable(true);
    }

    private void filter(
            Grid.Column<ReservationRow> place,
            Grid.Column<ReservationRow> party,
            Grid.Column<ReservationRow> status,
            Grid.Column<ReservationRow> channel) {
        filters()
                .choice(
                        place,
                        label("restaurant"),
                        services.served(),
                        RestaurantFacts::name,
                        chosen -> change(now -> now.at(chosen.map(RestaurantFacts::id))));
        var covers = new IntegerField();
        covers.setAriaLabel(label("party"));
        covers.setMin(1);
        covers.addThemeVariants(TextFieldVariant.SMALL);
        filters().add(party, covers, typed -> change(now -> now.of(Optional.ofNullable(typed))));
        filters()
                .choice(
                        status,
                        label("status"),
                        List.of(ReservationStatus.values()),
                        DeskWords::status,
                        chosen -> change(now -> now.with(chosen.map(Set::of).orElse(Set.of()))));
        filters()
                .choice(
                        channel,
                        label("channel"),
                        List.of(Channel.values()),
                        DeskWords::channel,
                        chosen -> change(now -> now.by(chosen)));
    }

    private String label(String column) {
        return getTranslation("grid.filter", DeskWords.text(column));
    }

    private void change(UnaryOperator<ReservationQuery> edit) {
        query = edit.apply(query);
    }

    private RadioButtonGroup<Range> ranges() {
        ranges.setItems(Range.values());
        ranges.setItemLabelGenerator(Range::text);
        ranges.setAriaLabel(DeskWords.text("range"));
        ranges.setValue(Range.TONIGHT);
        ranges.addClassName("tt-views");
        ranges.addValueChangeListener(chosen -> show(chosen.getValue()));
        return ranges;
    }

    void show(Range range) {
        ranges.setValue(range);
        query = range.narrow(query, today());
        grid().sort((range.ascending() ? GridSortOrder.asc(when) : GridSortOrder.desc(when)).build());
        refresh();
    }

    private List<ReservationRow> page(Pageable page) {
        try {
            return services.lists().page(CurrentActor.get(), query, index, page);
        } catch (ReservationLists.TooManyToSort tooMany) {
            Toast.problem(DeskWords.text("too-many-to-sort", ReservationLists.MOST_SORTED));
            var byDate = PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("date"));
            return services.lists().page(CurrentActor.get(), query, index, byDate);
        }
    }

    private long count() {
        index = services.lists().index(CurrentActor.get(), query);
        return index.total();
    }

    private LocalDate today() {
        return services.moments().today();
    }

    private static RouterLink link(ReservationRow row) {
        var link = new RouterLink(row.number(), ReservationView.class, ReservationView.at(row.number()));
        link.addClassName("tt-link-cell");
        return link;
    }
}
