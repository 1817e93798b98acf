package com.tableturner.reservation.ui.book;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.TableRequest;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A table that is wanted, in words. */
final class TableTexts {

    /** Minutes for which a late party's table is kept. */
    static final int KEPT_MINUTES = 20;

    private TableTexts() {}

    /** As in Halli Hearth, Fri 27 Nov, 7:30 pm, 4 people. */
    static String choice(RestaurantFacts restaurant, TableRequest table, LocalDate today) {
        return I18NProvider.translate(
                "book.choice",
                restaurant.name(),
                Formats.date(table.date(), today),
                Formats.time(table.time()),
                Formats.people(table.partySize()));
    }

    /** As in 7:30 pm to about 9:15 pm. */
    static String span(LocalTime time, int minutes) {
        return I18NProvider.translate("book.span", Formats.time(time), Formats.time(time.plusMinutes(minutes)));
    }

    /** What the diner may count on; nothing about changes when it is too late for them. */
    static List<String> promises(TableRequest table, RestaurantFacts restaurant, Duration cutoff, Instant now) {
        var start = table.date().atTime(table.time()).atZone(restaurant.zone());
        var until = start.minus(cutoff);
        var promises = new ArrayList<String>();
        if (now.isBefore(until.toInstant())) {
            promises.add(I18NProvider.translate(
                    "book.promise.change", until(until.toLocalDate(), until.toLocalTime(), table)));
        }
        promises.add(I18NProvider.translate("book.promise.kept", KEPT_MINUTES));
        promises.add(I18NProvider.translate("book.promise.no-card"));
        return promises;
    }

    private static String until(LocalDate date, LocalTime time, TableRequest table) {
        return date.equals(table.date())
                ? Formats.time(time)
                : Formats.date(date, table.date()) + ", " + Formats.time(time);
    }
}
