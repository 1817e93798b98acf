package com.tableturner.reservation.ui.desk;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.grid.EmptyState;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridPanel;
import com.tableturner.base.ui.grid.SaidOnce;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.ReservationIndex;
import com.tableturner.reservation.ReservationLists;
import com.tableturner.reservation.ReservationQuery;
import com.tableturner.reservation.ReservationRow;
import com.tableturner.reservation.ReservationStatus;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** The reservations of the restaurants one serves; opens on tonight. */
class ReservationGrid extends GridPanel<ReservationRow> {

    private static final String VIEW = "view";
    private static final String FROM = "from";
    private static final String TO = "to";

    private final transient DeskServices services;
    private final RangeChoice ranges = ranges();
    private final ComboBox<ReservationStatus> status;
    private @Nullable Range shown = Range.TONIGHT;
    private SerializableConsumer<QueryParameters> onDates = address -> {};
    private final LocalDate today;
    private transient ReservationQuery query;
    private transient ReservationIndex index = new ReservationIndex(List.of(), 0);
    private Grid.Column<ReservationRow> when;
    private final SaidOnce tooMany = new SaidOnce();

    ReservationGrid(DeskServices services, GridMemory memory) {
        super(DeskWords.text("title"));
        this.services = services;
        this.today = services.today();
        this.query = ReservationQuery.between(today, today);
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
        var states = column("status", new ComponentRenderer<>(row -> DeskWords.badge(row.status())))
                .setWidth("136px")
                .setFlexGrow(0);
        var channel = text("channel", row -> DeskWords.channel(row.channel()))
                .setWidth("128px")
                .setFlexGrow(0);
        this.status = filter(place, party, states, channel);
        grid().setEmptyStateComponent(new EmptyState("calendar", DeskWords.text("none"), DeskWords.text("none-why")));
        ranges.show(Range.TONIGHT, today());
        withTools(ranges);
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

    private ComboBox<ReservationStatus> filter(
            Grid.Column<ReservationRow> place,
            Grid.Column<ReservationRow> party,
            Grid.Column<ReservationRow> states,
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
                        channel,
                        label("channel"),
                        List.of(Channel.values()),
                        DeskWords::channel,
                        chosen -> change(now -> now.by(chosen)));
        return filters()
                .choice(
                        states,
                        label("status"),
                        List.of(ReservationStatus.values()),
                        DeskWords::status,
                        chosen -> change(now -> now.with(chosen.map(Set::of).orElse(Set.of()))));
    }

    private String label(String column) {
        return getTranslation("grid.filter", DeskWords.text(column));
    }

    private void change(UnaryOperator<ReservationQuery> edit) {
        query = edit.apply(query);
    }

    private RangeChoice ranges() {
        return new RangeChoice(new RangeChoice.Chosen() {
            @Override
            public void view(Range range) {
                show(range);
            }

            @Override
            public void dates(LocalDate first, LocalDate last) {
                show(first, last);
            }
        });
    }

    /** Waiting for a yes is a filter of the status, which then says so. */
    void show(Range range) {
        ranges.show(range, today());
        query = range.narrow(query, today());
        if (range == Range.ASKING) {
            status.setValue(ReservationStatus.REQUESTED);
        } else if (shown == Range.ASKING) {
            status.clear();
        }
        shown = range;
        sort(range.ascending());
        onDates.accept(QueryParameters.of(VIEW, range.name().toLowerCase(Locale.ROOT)));
    }

    /** Dates of one's own, both included. */
    void show(LocalDate first, LocalDate last) {
        ranges.show(first, last, Formats.date(first, today()) + " – " + Formats.date(last, today()));
        query = query.between(first, last, query.statuses());
        shown = null;
        sort(true);
        onDates.accept(QueryParameters.simple(Map.of(FROM, first.toString(), TO, last.toString())));
    }

    /** Shows the dates that an address names; those it does not understand are passed over. */
    void show(QueryParameters address) {
        try {
            var first = address.getSingleParameter(FROM).map(LocalDate::parse);
            var last = address.getSingleParameter(TO).map(LocalDate::parse);
            if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
                show(first.get(), last.get());
                return;
            }
        } catch (DateTimeParseException unknown) {
            // then it opens as it would without
        }
        address.getSingleParameter(VIEW)
                .flatMap(name -> Arrays.stream(Range.values())
                        .filter(range -> range.name().equalsIgnoreCase(name))
                        .findFirst())
                .ifPresent(this::show);
    }

    /** Told which dates the address should name. */
    void onDates(SerializableConsumer<QueryParameters> listener) {
        onDates = listener;
    }

    private void sort(boolean ascending) {
        grid().sort((ascending ? GridSortOrder.asc(when) : GridSortOrder.desc(when)).build());
        refresh();
    }

    private List<ReservationRow> page(Pageable page) {
        try {
            var rows = services.lists().page(CurrentActor.get(), query, index, page);
            tooMany.over();
            return rows;
        } catch (ReservationLists.TooManyToSort refused) {
            tooMany.say(
                    List.of(query, page.getSort()), DeskWords.text("too-many-to-sort", ReservationLists.MOST_SORTED));
            var byDate = PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("date"));
            return services.lists().page(CurrentActor.get(), query, index, byDate);
        }
    }

    private long count() {
        index = services.lists().index(CurrentActor.get(), query);
        return index.total();
    }

    private LocalDate today() {
        return query.restaurantId().map(services::today).orElse(today);
    }

    private static RouterLink link(ReservationRow row) {
        var link = new RouterLink(row.number(), ReservationView.class, ReservationView.at(row.number()));
        link.addClassName("tt-link-cell");
        return link;
    }
}
