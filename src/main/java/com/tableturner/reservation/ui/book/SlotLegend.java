package com.tableturner.reservation.ui.book;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the looks of a time mean; for the eye only, since each time also says it in words. */
class SlotLegend extends Composite<Div> {

    SlotLegend() {
        getContent().addClassName("tt-legend");
        getContent().getElement().setAttribute("aria-hidden", "true");
        List.of("open", "few", "on", "taken").forEach(look -> {
            var sample = new Span();
            sample.addClassNames("tt-legend-mark", "tt-" + look);
            getContent().add(new Span(sample, new Span(getTranslation("book.legend." + look))));
        });
    }
}
