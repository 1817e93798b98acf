package com.tableturner.reservation.ui.service;

import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.PartyState;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** A party's status: fill, icon and word. */
class StatusBadge extends Span {

    StatusBadge(Party party, Instant now) {
        this(party.state(now), PartyWords.word(party, now));
    }

    StatusBadge(PartyState state, String word) {
        addClassNames("tt-stb", "tt-st", "tt-st-" + PartyWords.style(state));
        add(new TtIcon(PartyWords.icon(state)), new Span(word));
    }
}
