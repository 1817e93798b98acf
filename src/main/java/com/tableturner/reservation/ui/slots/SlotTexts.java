package com.tableturner.reservation.ui.slots;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.SlotSheet.Line;
import com.tableturner.reservation.SlotSheet.State;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names for what is sold at a start. */
final class SlotTexts {

    private SlotTexts() {}

    static String of(String key, Object... details) {
        return I18NProvider.translate("slots." + key, details);
    }

    static String time(Line line) {
        return Formats.time(SlotGrid.time(line.slot()));
    }

    /** As in 7:00 pm, 7:30 pm. */
    static String times(Collection<Line> lines) {
        return lines.stream().map(SlotTexts::time).sorted().collect(Collectors.joining(", "));
    }

    static String state(State state) {
        return of("state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Span badge(Line line) {
        var badge = new Span(new TtIcon(icon(line.state())), new Span(state(line.state())));
        badge.addClassNames("tt-badge", tone(line.state()));
        return badge;
    }

    private static String icon(State state) {
        return switch (state) {
            case ON_SALE -> "check";
            case CLOSED -> "ban";
            case PACING_FULL -> "users";
            case NO_TABLE -> "seat";
            case PAST, NOT_SERVED -> "clock";
        };
    }

    private static String tone(State state) {
        return switch (state) {
            case ON_SALE -> "tt-good";
            case CLOSED -> "tt-bad";
            case PACING_FULL, NO_TABLE -> "tt-warn";
            case PAST, NOT_SERVED -> "tt-off";
        };
    }
}
