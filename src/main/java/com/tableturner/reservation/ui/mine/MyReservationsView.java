package com.tableturner.reservation.ui.mine;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.DinerLayout;
import com.tableturner.base.ui.PageTabs;
import com.tableturner.reservation.ui.LiveDays;
import com.tableturner.reservation.ui.UpcomingRows;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** My reservations: what is upcoming, and what is past; the address says which of the two is shown. */
@Route(value = "my", layout = DinerLayout.class)
@RolesAllowed(Roles.DINER)
@StyleSheet("context://styles/mine.css")
class MyReservationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SHOW = "show";
    private static final String PAST = "past";

    private final transient MyBook book;
    private final transient List<UpcomingRows> others;
    private final UpcomingList upcoming;
    private final PastList past;
    private final Span upcomingCount = count();
    private final Span pastCount = count();
    private final Tab pastTab;
    private final Tabs tabs;

    MyReservationsView(MyBook book, LiveDays days, LiveReservations live, List<UpcomingRows> others) {
        this.book = book;
        this.others = List.copyOf(others);
        upcoming = new UpcomingList(book, new ManageReservation(book, days, this::refresh));
        past = new PastList(book);
        pastTab = new Tab(new Span(getTranslation("mine.past")), pastCount);
        tabs = new PageTabs(new Tab(new Span(getTranslation("mine.upcoming")), upcomingCount), pastTab);
        tabs.addSelectedChangeListener(change -> {
            var isPast = change.getSelectedTab() == pastTab;
            if (isPast != past.isVisible()) {
                open(isPast);
            }
        });
        addClassName("tt-mine");
        add(new H1(getTranslation("mine.title")), tabs, upcoming, past);
        live.watch(this, CurrentActor.get(), change -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var isPast = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .filter(PAST::equals)
                .isPresent();
        upcoming.setVisible(!isPast);
        past.setVisible(isPast);
        tabs.setSelectedIndex(isPast ? 1 : 0);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mine.page-title");
    }

    private void open(boolean isPast) {
        var parameters = isPast ? QueryParameters.of(SHOW, PAST) : QueryParameters.empty();
        getUI().ifPresent(ui -> ui.navigate(MyReservationsView.class, parameters));
    }

    private void refresh() {
        var reservations = book.upcoming();
        var rows = others.stream()
                .flatMap(other -> other.of(book.owner(), this::refresh).stream())
                .toList();
        var behind = book.countPast();
        upcomingCount.setText(String.valueOf(reservations.size() + rows.size()));
        pastCount.setText(String.valueOf(behind));
        upcoming.show(reservations, rows);
        if (past.isVisible()) {
            past.show(behind);
        }
    }

    private static Span count() {
        var count = new Span();
        count.addClassName("tt-tab-count");
        return count;
    }
}
