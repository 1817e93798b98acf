package com.tableturner.exchange.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.exchange.DataSet;
import com.tableturner.exchange.Exports;
import com.tableturner.exchange.Imports;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.CatalogueQuery;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;

/** Files out and in. The address may name the set and the restaurant, as {@code ?of=tables&restaurant=7}. */
@Route(value = DataView.PATH, layout = StaffLayout.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
@StyleSheet("context://styles/exchange.css")
class DataView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    static final String PATH = "staff/data";

    private final ExportPanel out;
    private final ImportPanel in;

    DataView(Exports exports, Imports imports, Catalogue catalogue, @Qualifier("exchange") Executor executor) {
        var actor = CurrentActor.get();
        var served = catalogue.find(CatalogueQuery.ALL).stream()
                .filter(one -> actor.serves(one.id()))
                .toList();
        out = new ExportPanel(exports, served, executor);
        in = new ImportPanel(imports, exports, executor);
        var head = new Header(new H1(getTranslation("exchange.title")));
        head.addClassName("tt-staff-head");
        var cards = new Div(out, in);
        cards.addClassName("tt-exchange-cards");
        addClassName("tt-exchange");
        add(head, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getLocation().getQueryParameters();
        asked.getSingleParameter("of")
                .flatMap(DataSet::of)
                .filter(set -> set.isFor(CurrentActor.get()))
                .ifPresent(set -> {
                    out.choose(
                            set,
                            asked.getSingleParameter("restaurant")
                                    .map(DataView::id)
                                    .orElse(0L));
                    in.choose(set);
                });
    }

    private static long id(String text) {
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.page-title");
    }
}
