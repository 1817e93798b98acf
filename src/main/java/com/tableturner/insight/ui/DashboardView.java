package com.tableturner.insight.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.insight.Dashboard;
import com.tableturner.insight.DashboardRefused;
import com.tableturner.insight.Dashboards;
import com.tableturner.insight.DayPart;
import com.tableturner.insight.PressureActions;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a manager's restaurants, live. The address holds the filter. */
@Route(value = DashboardView.PATH, layout = StaffLayout.class)
@RolesAllowed({Roles.MANAGER, Roles.ADMIN})
@StyleSheet("context://styles/dashboard.css")
class DashboardView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "staff/dashboard";

    private final transient Dashboards dashboards;
    private final LocalDate today;
    private final FilterBar filters;
    private final Span live = new Span();
    private final ExportMenu export;
    private final DashboardBody body;
    private final Div place = new Div();
    private transient DashboardAddress address;
    private transient @Nullable Dashboard shown;
    private transient @Nullable Runnable stop;

    DashboardView(Dashboards dashboards, PressureActions actions) {
        this.dashboards = dashboards;
        var actor = CurrentActor.get();
        this.today = dashboards.today(actor);
        this.address = DashboardAddress.standard(today);
        this.filters = new FilterBar(dashboards.places(actor), today, this::go);
        this.export = new ExportMenu(() -> Objects.requireNonNull(shown));
        this.body = new DashboardBody(actions, this::choose);
        live.addClassName("tt-dash-live");
        var head = new Div(new H1(getTranslation("dashboard.title")), live, export);
        head.addClassNames("tt-dash-head", "tt-staff-head");
        addClassName("tt-dashboard");
        add(head, filters, place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = DashboardAddress.parse(event.getLocation().getQueryParameters(), today);
        filters.show(address);
        if (isAttached()) {
            follow(event.getUI());
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Stream.of("tt-heatmap", "tt-echart")
                .forEach(name -> attached.getUI().getPage().addJsModule("context://modules/" + name + ".js"));
        follow(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unfollow();
    }

    /** Shows what the address asks for, and goes on showing it as it changes. */
    private void follow(UI ui) {
        unfollow();
        place.removeAll();
        var actor = CurrentActor.get();
        try {
            show(dashboards.show(actor, address.filter()));
            stop = dashboards.watch(
                    actor,
                    address.filter(),
                    next -> ui.accessLater(() -> show(next), () -> {}).run());
            if (!address.understood()) {
                place.addComponentAsFirst(new EmptyState(EmptyState.NOT_UNDERSTOOD));
            }
        } catch (DashboardRefused refused) {
            shown = null;
            export.setVisible(false);
            live.setText("");
            place.add(new EmptyState(
                    refused.problem(), dashboards.places(actor), () -> go(DashboardAddress.standard(today))));
        }
    }

    private void unfollow() {
        if (stop != null) {
            stop.run();
            stop = null;
        }
    }

    private void show(Dashboard dashboard) {
        shown = dashboard;
        export.setVisible(true);
        var zone = dashboard.places().getFirst().zone();
        live.setText(getTranslation(
                "dashboard.live", Formats.time(dashboard.at().atZone(zone).toLocalTime())));
        if (body.getParent().isEmpty()) {
            place.add(body);
        }
        body.show(dashboard);
    }

    private void go(DashboardAddress next) {
        getUI().ifPresent(ui -> ui.navigate(DashboardView.class, next.parameters()));
    }

    private void choose(LocalDate date, int slot) {
        var part = DayPart.LUNCH.includes(slot) ? DayPart.LUNCH : DayPart.DINNER;
        go(address.at(date, date, null, part));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.page-title");
    }
}
