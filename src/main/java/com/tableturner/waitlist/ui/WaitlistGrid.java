package com.tableturner.waitlist.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.base.ui.grid.EmptyState;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridPanel;
import com.tableturner.base.ui.grid.SaidOnce;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.waitlist.WaitlistLists;
import com.tableturner.waitlist.WaitlistQuery;
import com.tableturner.waitlist.WaitlistRow;
import com.tableturner.waitlist.WaitlistStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** The waitlists of the restaurants one serves: who hoped for a time, who stood at the door, and how long for. */
class WaitlistGrid extends GridPanel<WaitlistRow> {

    private static final String DATE = "date";

    private final transient WaitlistServices services;
    private final SerializableConsumer<WaitlistRow> onRemove;
    private final Grid.Column<WaitlistRow> when;
    private transient WaitlistQuery query;
    private final SaidOnce tooMany = new SaidOnce();

    WaitlistGrid(WaitlistServices services, GridMemory memory, SerializableConsumer<WaitlistRow> onRemove) {
        super(WaitlistWords.text("title"));
        this.services = services;
        this.onRemove = onRemove;
        var today = services.today();
        this.query = WaitlistRange.MONTH.narrow(WaitlistQuery.between(today, today), today);
        withSearch(WaitlistWords.text("search"), typed -> query = query.found(typed));
        when = text(DATE, row -> services.moments().date(row.date()), "112px");
        columns();
        grid().setEmptyStateComponent(
                        new EmptyState("wait", WaitlistWords.text("none"), WaitlistWords.text("none-why")));
        withTools(ranges());
        ready(memory, "waitlist");
        setRows(this::page, this::count);
        grid().sort(GridSortOrder.desc(when).build());
    }

    private void columns() {
        text("guest", WaitlistWords::name, "150px").setFlexGrow(1);
        var wish = text("for", WaitlistWords::wish, "120px").setSortable(false);
        text("phone", WaitlistWords::phone, "108px").setSortable(false);
        var place = text("restaurant", WaitlistRow::restaurantName, "150px").setFlexGrow(1);
        var party = text("party", row -> String.valueOf(row.partySize()), "92px");
        var status = shown("status", WaitlistWords::badge, "168px");
        shown("actions", this::ways, "92px").setSortable(false);
        text("quoted", WaitlistWords::quoted, "100px");
        shown("waited", WaitlistWords::waited, "200px").setSortable(false);
        shown("reservation", WaitlistGrid::reservation, "110px").setSortable(false);
        filters()
                .choice(
                        place,
                        label("restaurant"),
                        services.served(),
                        RestaurantFacts::name,
                        chosen -> change(now -> now.at(chosen.map(RestaurantFacts::id))));
        filters()
                .choice(
                        status,
                        label("status"),
                        List.of(WaitlistStatus.values()),
                        WaitlistWords::status,
                        chosen -> change(now -> now.with(chosen)));
        filters()
                .choice(
                        wish,
                        label("for"),
                        List.of(true, false),
                        WaitlistWords::door,
                        chosen -> change(now -> now.door(chosen)));
        filters().add(party, covers(), typed -> change(now -> now.of(Optional.ofNullable(typed))));
    }

    private IntegerField covers() {
        var covers = new IntegerField();
        covers.setAriaLabel(label("party"));
        covers.setMin(1);
        covers.addThemeVariants(TextFieldVariant.SMALL);
        return covers;
    }

    private Grid.Column<WaitlistRow> text(String key, SerializableFunction<WaitlistRow, String> of, String width) {
        return described(grid().addColumn(of::apply), key, width);
    }

    private Grid.Column<WaitlistRow> shown(String key, SerializableFunction<WaitlistRow, Component> of, String width) {
        return described(grid().addColumn(new ComponentRenderer<>(of)), key, width);
    }

    private static Grid.Column<WaitlistRow> described(Grid.Column<WaitlistRow> column, String key, String width) {
        return column.setKey(key)
                .setHeader(WaitlistWords.text(key))
                .setSortProperty(key)
                .setResizable(true)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private String label(String column) {
        return getTranslation("grid.filter", WaitlistWords.text(column));
    }

    private void change(UnaryOperator<WaitlistQuery> edit) {
        query = edit.apply(query);
    }

    private RadioButtonGroup<WaitlistRange> ranges() {
        var ranges = new RadioButtonGroup<WaitlistRange>();
        ranges.setItems(WaitlistRange.values());
        ranges.setItemLabelGenerator(WaitlistRange::text);
        ranges.setAriaLabel(WaitlistWords.text("range"));
        ranges.setValue(WaitlistRange.MONTH);
        ranges.addClassName("tt-views");
        ranges.addValueChangeListener(chosen -> show(chosen.getValue()));
        return ranges;
    }

    private void show(WaitlistRange range) {
        query = range.narrow(query, services.today());
        grid().sort((range.ascending() ? GridSortOrder.asc(when) : GridSortOrder.desc(when)).build());
        refresh();
    }

    private List<WaitlistRow> page(Pageable page) {
        try {
            var rows = services.lists().page(CurrentActor.get(), query, page);
            tooMany.over();
            return rows;
        } catch (WaitlistLists.TooManyToSort refused) {
            tooMany.say(
                    List.of(query, page.getSort()), WaitlistWords.text("too-many-to-sort", WaitlistLists.MOST_SORTED));
            var byDate = PageRequest.of(
                    page.getPageNumber(), page.getPageSize(), Sort.by(DATE).descending());
            return services.lists().page(CurrentActor.get(), query, byDate);
        }
    }

    private long count() {
        return services.lists().count(CurrentActor.get(), query, MOST_COUNTED + 1);
    }

    private static Component reservation(WaitlistRow row) {
        if (row.reservation().isEmpty()) {
            return new Span();
        }
        var link = new Anchor("staff/reservations/" + row.reservation(), row.reservation());
        link.setRouterIgnore(false);
        link.addClassName("tt-link-cell");
        return link;
    }

    private Component ways(WaitlistRow row) {
        if (!row.isWaiting()) {
            return new Span();
        }
        var words = WaitlistWords.text("remove-who", WaitlistWords.name(row));
        var remove = new Button(new TtIcon("x"), click -> onRemove.accept(row));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(words);
        remove.setTooltipText(words);
        return remove;
    }
}
