package com.tableturner.reservation.ui.desk;

import com.tableturner.reservation.ReservationQuery;
import java.time.LocalDate;
import java.util.Locale;

/** The views of the list that most work begins with. */
enum Range {
    TONIGHT(0, 0, true),
    /** Large parties that wait for a yes. */
    ASKING(0, 400, true),
    UPCOMING(0, 30, true),
    PAST(-30, -1, false),
    MONTH(-30, 30, true),
    ALL(-36_500, 36_500, false);

    private final int firstDay;
    private final int lastDay;
    private final boolean ascending;

    /** Days from today on, both inclusive. */
    Range(int firstDay, int lastDay, boolean ascending) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.ascending = ascending;
    }

    ReservationQuery narrow(ReservationQuery query, LocalDate today) {
        return query.between(first(today), last(today), query.statuses());
    }

    LocalDate first(LocalDate today) {
        return today.plusDays(firstDay);
    }

    LocalDate last(LocalDate today) {
        return today.plusDays(lastDay);
    }

    boolean ascending() {
        return ascending;
    }

    String text() {
        return DeskWords.text("range." + name().toLowerCase(Locale.ROOT));
    }
}
