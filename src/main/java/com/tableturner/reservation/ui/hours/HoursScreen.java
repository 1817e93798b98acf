package com.tableturner.reservation.ui.hours;

import com.tableturner.base.ui.TtIcon;
import com.tableturner.base.ui.grid.DataMenu;
import com.tableturner.base.ui.grid.GridPanel;
import com.tableturner.base.ui.grid.GridScreen;
import com.tableturner.restaurant.ui.RestaurantChoice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;

/** What the three pages have in common: one restaurant, the way from page to page, and a grid with its editor beside it. */
@StyleSheet("context://styles/setup.css")
@StyleSheet("context://styles/hours.css")
abstract class HoursScreen extends GridScreen implements BeforeEnterObserver, HasDynamicTitle {

    static final String NEW = "new";

    static final String RESTAURANT = "restaurant";

    private final transient HoursServices services;
    private final HoursPages.Page page;
    private final RestaurantChoice choice;
    private final HoursPages pages;
    private long restaurant;

    HoursScreen(HoursServices services, HoursPages.Page page) {
        this.services = services;
        this.page = page;
        this.choice = new RestaurantChoice(services.restaurants(), id -> go(path(), id));
        this.pages = new HoursPages(page);
    }

    /** Puts the head and the pages on a grid that is otherwise complete. */
    void frame(GridPanel<?> grid, String editorPath) {
        var add = new Button(HoursWords.text(page.words() + ".new"), new TtIcon("plus"));
        add.addClickListener(click -> go(editorPath + "/" + NEW, restaurant));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.getElement().setAttribute("data-key", "N");
        grid.addClassName("hrs-panel");
        grid.withActions(new DataMenu(page.data(), () -> restaurant), add);
        grid.withTools(choice, pages);
        setMaster(grid);
    }

    /** What the address says of the restaurant. */
    static QueryParameters of(long restaurantId) {
        return QueryParameters.of(RESTAURANT, String.valueOf(restaurantId));
    }

    /** The restaurant that an address names, or the first by name; 0 if there is none. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        restaurant = services.restaurant(event);
        if (restaurant > 0) {
            choice.show(restaurant);
            pages.show(restaurant);
            show(restaurant);
        }
    }

    /** Shows this restaurant, which whoever is signed in edits. */
    abstract void show(long restaurantId);

    HoursServices services() {
        return services;
    }

    /** The id of the restaurant that is chosen. */
    long restaurant() {
        return restaurant;
    }

    @Override
    protected String path() {
        return page.path();
    }

    @Override
    public String getPageTitle() {
        return HoursWords.text("page-title", HoursWords.text(page.words()));
    }

    @Override
    public void close() {
        go(path(), restaurant);
    }

    void go(String path, long restaurantId) {
        getUI().ifPresent(ui -> ui.navigate(path, of(restaurantId)));
    }
}
