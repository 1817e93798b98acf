package com.tableturner.reservation.ui.service;

import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.PartyState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What fill and icon of a block mean. */
class Legend extends Composite<Div> {

    private static final List<PartyState> SHOWN = List.of(
            PartyState.BOOKED,
            PartyState.LATE,
            PartyState.ARRIVED,
            PartyState.SEATED,
            PartyState.OVER,
            PartyState.LEFT,
            PartyState.NO_SHOW);

    Legend() {
        getContent().addClassName("svc-legend");
        for (var state : SHOWN) {
            var swatch = new Span(new TtIcon(PartyWords.icon(state)));
            swatch.addClassNames("svc-swatch", "tt-st", "tt-st-" + PartyWords.style(state));
            getContent().add(new Span(swatch, new Span(PartyWords.word(state))));
        }
        var closed = new Span(new TtIcon("ban"));
        closed.addClassNames("svc-swatch", "tt-st", "tt-st-closed");
        getContent().add(new Span(closed, new Span(PartyWords.text("closed"))));
    }
}
