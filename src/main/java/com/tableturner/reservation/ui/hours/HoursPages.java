package com.tableturner.reservation.ui.hours;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.Map;

/** Leads between a restaurant's week, its special days and its close-outs. */
class HoursPages extends Composite<Nav> {

    /** One of them: its address, what its texts begin with, and its set of records. */
    enum Page {
        WEEK(HoursView.PATH, "week", "shifts", HoursView.class),
        SPECIAL(SpecialDaysView.PATH, "special", "special-days", SpecialDaysView.class),
        CLOSED(CloseOutsView.PATH, "close-outs", "close-outs", CloseOutsView.class);

        private final String path;
        private final String words;
        private final String data;
        private final Class<? extends Component> view;

        Page(String path, String words, String data, Class<? extends Component> view) {
            this.path = path;
            this.words = words;
            this.data = data;
            this.view = view;
        }

        String path() {
            return path;
        }

        String words() {
            return words;
        }

        String data() {
            return data;
        }
    }

    private final Map<Page, RouterLink> links = new EnumMap<>(Page.class);

    HoursPages(Page here) {
        getContent().addClassName("tt-setup-pages");
        getContent().setAriaLabel(HoursWords.text("pages"));
        for (var page : Page.values()) {
            var link = new RouterLink(HoursWords.text(page.words()), page.view);
            link.setHighlightCondition(HighlightConditions.never());
            links.put(page, link);
            getContent().add(link);
            if (page == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
        }
    }

    void show(long restaurantId) {
        links.values().forEach(link -> link.setQueryParameters(HoursScreen.of(restaurantId)));
    }
}
