package com.tableturner.reservation.ui.slots;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridScreen;
import com.tableturner.reservation.SlotSheets;
import com.tableturner.reservation.ui.LiveDays;
import com.tableturner.restaurant.RestaurantQuery;
import com.tableturner.restaurant.RestaurantRecords;
import com.tableturner.restaurant.RestaurantRow;
import com.tableturner.restaurant.ui.RestaurantChoice;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** What one restaurant sells on one date, start by start, live; the address names both. */
@Route(value = SlotsView.PATH, layout = StaffLayout.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
@StyleSheet("context://styles/slots.css")
class SlotsView extends GridScreen implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "staff/slots";

    private final transient SlotSheets sheets;
    private final transient RestaurantRecords restaurants;
    private final transient LiveDays live;
    private final transient SlotActions actions;
    private final SlotLines lines;
    private final RestaurantChoice choice;
    private final DateSteps steps = new DateSteps(this::go);
    private long restaurant;
    private LocalDate date = LocalDate.EPOCH;
    /** Kept, because changes of others arrive outside of a request. */
    private transient Actor actor = new Actor.Anonymous();

    private @Nullable Registration watch;

    SlotsView(SlotSheets sheets, RestaurantRecords restaurants, PlanChange change, LiveDays live, GridMemory memory) {
        this.sheets = sheets;
        this.restaurants = restaurants;
        this.live = live;
        this.actions = new SlotActions(sheets, change, this::refresh);
        this.lines = new SlotLines(actions, memory);
        this.choice = new RestaurantChoice(restaurants, id -> go(id, date));
        lines.withTools(choice, steps);
        setMaster(lines);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        actor = CurrentActor.get();
        restaurant = SlotAddress.restaurant(event.getLocation()).orElseGet(this::first);
        if (restaurant == 0) {
            return;
        }
        choice.show(restaurant);
        var today = restaurants.today(actor, restaurant);
        date = SlotAddress.date(event.getLocation()).orElse(today);
        steps.show(date, today);
        actions.at(restaurant, date);
        refresh();
        getUI().ifPresent(this::watch);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        watch(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unwatch();
    }

    private void watch(UI ui) {
        unwatch();
        watch = live.watch(ui, restaurant, change -> {
            if (change.date().equals(date)) {
                refresh();
            }
        });
    }

    private void unwatch() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }

    private long first() {
        return restaurants.page(CurrentActor.get(), RestaurantQuery.ALL, PageRequest.of(0, 1, Sort.by("name"))).stream()
                .map(RestaurantRow::id)
                .findFirst()
                .orElse(0L);
    }

    private void go(LocalDate on) {
        go(restaurant, on);
    }

    private void go(long id, LocalDate on) {
        getUI().ifPresent(ui -> ui.navigate(PATH, SlotAddress.of(id, on)));
    }

    @Override
    public void refresh() {
        lines.show(sheets.sheet(actor, restaurant, date), restaurant);
    }

    @Override
    protected String path() {
        return PATH;
    }

    @Override
    public String getPageTitle() {
        return SlotTexts.of("page-title");
    }
}
