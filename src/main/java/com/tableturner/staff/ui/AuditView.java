package com.tableturner.staff.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.base.ui.grid.EmptyState;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridPanel;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.CatalogueQuery;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.staff.Actors;
import com.tableturner.staff.AuditQuery;
import com.tableturner.staff.AuditRow;
import com.tableturner.staff.AuditSearch;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who did what, when and from where; to be searched, never to be changed. */
@Route(value = AuditView.PATH, layout = StaffLayout.class)
@RolesAllowed(Roles.ADMIN)
class AuditView extends Div implements HasDynamicTitle {

    static final String PATH = "staff/audit";

    private static final int DAYS = 7;
    private static final List<String> SUBJECTS = List.of(
            "reservation",
            "restaurant",
            "table",
            "combination",
            "hours",
            "special day",
            "file",
            "account",
            "guest",
            "waitlist entry");

    private final GridPanel<AuditRow> panel = new GridPanel<>(Texts.of("audit.title"));
    private final DatePicker from = new DatePicker(Texts.of("audit.from"));
    private final DatePicker to = new DatePicker(Texts.of("audit.to"));
    private String userName = "";
    private String subject = "";
    private String number = "";
    private transient Optional<Long> restaurant = Optional.empty();

    AuditView(AuditSearch audit, Actors actors, Catalogue catalogue, GridMemory memory, Moments moments) {
        addClassName("tt-grid-page");
        panel.withSearch(Texts.of("audit.search"), typed -> number = typed);
        prepare(from, moments.today().minusDays(DAYS));
        prepare(to, moments.today());
        panel.withTools(from, to);
        column("at", row -> moments.of(row.at())).setWidth("15rem").setFlexGrow(0);
        var who = column("actor", row -> actors.name(row.actor()));
        column("action", AuditRow::action);
        var what = column("subject", AuditRow::subject);
        var where = column("restaurant", AuditRow::restaurant);
        column("before", AuditRow::before).setFlexGrow(2);
        column("after", AuditRow::after).setFlexGrow(2);
        column("channel", AuditRow::channel);
        column("origin", AuditRow::origin);
        var filters = panel.filters();
        filters.text(who, Texts.of("audit.actor-filter"), typed -> userName = typed);
        filters.choice(what, Texts.of("audit.subject"), SUBJECTS, kind -> kind, kind -> subject = kind.orElse(""));
        filters.choice(
                where,
                Texts.of("audit.restaurant"),
                catalogue.find(CatalogueQuery.ALL),
                RestaurantFacts::name,
                one -> restaurant = one.map(RestaurantFacts::id));
        panel.grid()
                .setEmptyStateComponent(new EmptyState("history", Texts.of("audit.none"), Texts.of("audit.none-why")));
        panel.ready(memory, "audit");
        panel.setRows(
                page -> audit.page(CurrentActor.get(), query(), (int) page.getOffset(), page.getPageSize()),
                () -> audit.count(CurrentActor.get(), query(), GridPanel.MOST_COUNTED + 1));
        add(panel);
    }

    private void prepare(DatePicker field, LocalDate day) {
        field.setValue(day);
        field.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                panel.refresh();
            }
        });
    }

    private Grid.Column<AuditRow> column(String key, ValueProvider<AuditRow, ?> value) {
        return panel.grid()
                .addColumn(value)
                .setKey(key)
                .setHeader(Texts.of("audit." + key))
                .setResizable(true)
                .setTooltipGenerator(row -> String.valueOf(value.apply(row)));
    }

    private AuditQuery query() {
        var first = from.getValue().atStartOfDay(Moments.ZONE).toInstant();
        var end = to.getValue().plusDays(1).atStartOfDay(Moments.ZONE).toInstant();
        return new AuditQuery(first, end, userName, number.isEmpty() ? subject : number, restaurant);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("audit.page-title");
    }
}
