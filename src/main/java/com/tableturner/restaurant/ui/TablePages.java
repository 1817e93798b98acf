package com.tableturner.restaurant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;

/** Leads between a restaurant's tables and which of them may be joined. */
class TablePages extends Composite<Nav> {

    private final RouterLink tables = new RouterLink(Texts.of("tables.title"), TablesView.class);
    private final RouterLink combinations = new RouterLink(Texts.of("combinations.title"), CombinationsView.class);

    /** @param here the page these links stand on */
    TablePages(Class<? extends Component> here) {
        getContent().addClassName("tt-setup-pages");
        getContent().setAriaLabel(Texts.of("tables.pages"));
        for (var link : new RouterLink[] {tables, combinations}) {
            link.setHighlightCondition(HighlightConditions.never());
            getContent().add(link);
        }
        (here == TablesView.class ? tables : combinations).getElement().setAttribute("aria-current", "page");
    }

    void show(long restaurantId) {
        tables.setQueryParameters(MyPlaces.of(restaurantId));
        combinations.setQueryParameters(MyPlaces.of(restaurantId));
    }
}
