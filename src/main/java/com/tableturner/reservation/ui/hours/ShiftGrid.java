package com.tableturner.reservation.ui.hours;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.grid.EmptyState;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridPanel;
import com.tableturner.restaurant.ServiceHours;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.WeeklyShift;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouterLink;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Each weekly shift that holds today or later as a row. There are a few dozen at most: they are sorted here. */
class ShiftGrid extends GridPanel<WeeklyShift> {

    private static final Map<String, Comparator<WeeklyShift>> SORTS = Map.of(
            "weekday", Comparator.comparing(WeeklyShift::weekday).thenComparing(slot(ServicePeriod::startSlot)),
            "shift", Comparator.comparing(row -> row.period().name().toLowerCase(Locale.ROOT)),
            "firstSeating", slot(ServicePeriod::startSlot),
            "lastSeating", slot(ServicePeriod::lastSeatingSlot),
            "end", slot(ServicePeriod::endSlot),
            "pacingOnline", slot(period -> limit(period.pacingOnline())),
            "pacingStaff", slot(period -> limit(period.pacingStaff())),
            "from", Comparator.comparing(row -> row.validity().validFrom()),
            "to",
                    Comparator.comparing(
                            row -> Objects.requireNonNullElse(row.validity().validTo(), LocalDate.MAX)));

    private final transient ServiceHours hours;
    private final transient Moments moments;
    private long restaurant;
    private String text = "";
    private transient Optional<DayOfWeek> weekday = Optional.empty();
    private transient Optional<Boolean> planned = Optional.empty();

    ShiftGrid(ServiceHours hours, GridMemory memory, Moments moments) {
        super(HoursWords.text("title"));
        this.hours = hours;
        this.moments = moments;
        var day = column(grid().addColumn(new ComponentRenderer<>(this::link)), "weekday")
                .setWidth("8rem");
        column("shift", row -> row.period().name());
        column("firstSeating", row -> HoursWords.time(row.period().startSlot()));
        column("lastSeating", row -> HoursWords.time(row.period().lastSeatingSlot()));
        column("end", row -> HoursWords.time(row.period().endSlot()));
        column("pacingOnline", row -> words(row.period().pacingOnline())).setTextAlign(ColumnTextAlign.END);
        column("pacingStaff", row -> words(row.period().pacingStaff())).setTextAlign(ColumnTextAlign.END);
        var from = column("from", row -> date(row.validity().validFrom()));
        column("to", row -> date(row.validity().validTo()));
        withSearch(HoursWords.text("week.search"), typed -> text = typed.toLowerCase(Locale.ROOT));
        filters()
                .choice(
                        day,
                        label("weekday"),
                        List.of(DayOfWeek.values()),
                        HoursWords::weekday,
                        chosen -> weekday = chosen);
        filters()
                .choice(
                        from,
                        label("from"),
                        List.of(true, false),
                        later -> HoursWords.text(later ? "week.planned" : "week.holding"),
                        chosen -> planned = chosen);
        grid().sort(GridSortOrder.asc(day).build());
        grid().setEmptyStateComponent(
                        new EmptyState("clock", HoursWords.text("week.none"), HoursWords.text("week.none-why")));
        ready(memory, "shifts");
    }

    private static Comparator<WeeklyShift> slot(ToIntFunction<ServicePeriod> of) {
        return Comparator.comparingInt(row -> of.applyAsInt(row.period()));
    }

    private static int limit(@Nullable Integer covers) {
        return covers == null ? Integer.MAX_VALUE : covers;
    }

    void show(long restaurantId) {
        if (restaurantId != restaurant) {
            restaurant = restaurantId;
            setRows(this::page, () -> matching().size());
        }
    }

    private List<WeeklyShift> page(Pageable page) {
        return matching().stream()
                .sorted(order(page.getSort()))
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
    }

    private static Comparator<WeeklyShift> order(Sort sort) {
        Comparator<WeeklyShift> order = (one, other) -> 0;
        for (var by : sort) {
            var next = Objects.requireNonNull(SORTS.get(by.getProperty()));
            order = order.thenComparing(by.isAscending() ? next : next.reversed());
        }
        return order;
    }

    private List<WeeklyShift> matching() {
        var actor = CurrentActor.get();
        var today = hours.today(actor, restaurant);
        return hours.shifts(actor, restaurant, today).stream()
                .filter(row -> row.period().name().toLowerCase(Locale.ROOT).contains(text))
                .filter(row -> weekday.isEmpty() || weekday.get() == row.weekday())
                .filter(row -> planned.isEmpty()
                        || planned.get() == row.validity().validFrom().isAfter(today))
                .toList();
    }

    private Grid.Column<WeeklyShift> column(String key, ValueProvider<WeeklyShift, ?> value) {
        return column(grid().addColumn(value), key);
    }

    private static Grid.Column<WeeklyShift> column(Grid.Column<WeeklyShift> column, String key) {
        return column.setKey(key)
                .setHeader(HoursWords.text("column." + key))
                .setSortProperty(key)
                .setResizable(true);
    }

    private static String label(String key) {
        return HoursWords.text("filter", HoursWords.text("column." + key));
    }

    private RouterLink link(WeeklyShift row) {
        var link = new RouterLink(
                HoursWords.weekday(row.weekday()),
                ShiftView.class,
                ShiftKey.of(row).address());
        link.setQueryParameters(HoursScreen.of(restaurant));
        link.addClassName("tt-link-cell");
        return link;
    }

    private static String words(@Nullable Integer covers) {
        return covers == null ? "" : covers.toString();
    }

    private String date(@Nullable LocalDate date) {
        return date == null || date.getYear() <= 1970 ? "" : moments.date(date);
    }
}
