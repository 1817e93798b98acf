package com.tableturner.restaurant.ui;

import com.tableturner.base.ui.Notice;
import com.tableturner.restaurant.RestaurantNeeds;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;

/** What a restaurant lacks before anybody can book there, and the ways to it. */
class NextSteps extends Composite<Div> {

    private static final String HOURS = "staff/hours";

    void show(long restaurantId, RestaurantNeeds needs) {
        getContent().removeAll();
        getContent().setVisible(needs.any());
        if (!needs.any()) {
            return;
        }
        var lacking = needs.tables() && needs.hours() ? "both" : needs.tables() ? "tables" : "hours";
        var notice =
                new Notice(Notice.Tone.INFO, Texts.of("restaurants.needs"), Texts.of("restaurants.needs." + lacking));
        var ways = new Div();
        ways.addClassName("tt-setup-ways");
        if (needs.tables()) {
            ways.add(way("restaurants.give-tables", TablesView.PATH + "/" + PlaceScreen.NEW, restaurantId));
        }
        if (needs.hours() && RouteConfiguration.forApplicationScope().isPathAvailable(HOURS)) {
            ways.add(way("restaurants.give-hours", HOURS, restaurantId));
        }
        getContent().add(notice.with(ways));
    }

    private Button way(String text, String path, long restaurantId) {
        var button = new Button(
                Texts.of(text), click -> getUI().ifPresent(ui -> ui.navigate(path, MyPlaces.of(restaurantId))));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
