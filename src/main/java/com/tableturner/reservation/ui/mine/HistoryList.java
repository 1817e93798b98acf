package com.tableturner.reservation.ui.mine;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationStep;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** What was done to a reservation, when, and by whom, in plain words. */
class HistoryList extends Composite<OrderedList> {

    HistoryList(ReservationDetails reservation, List<ReservationStep> steps, LocalDate today) {
        getContent().addClassName("tt-history");
        for (var step : steps) {
            var at = LocalDateTime.ofInstant(step.at(), reservation.zone());
            var what = getTranslation("mine.history." + name(step.change()), getTranslation(by(step.by())));
            var when = new Span(Formats.date(at.toLocalDate(), today) + ", " + Formats.time(at.toLocalTime()));
            getContent().add(new ListItem(new Span(what), when));
        }
    }

    private static String by(ReservationStep.By by) {
        return "mine.history.by-" + by.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
