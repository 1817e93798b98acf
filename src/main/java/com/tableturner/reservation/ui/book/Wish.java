package com.tableturner.reservation.ui.book;

import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.SearchRequest;
import com.tableturner.restaurant.CatalogueQuery;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;

/** When and for how many a restaurant is looked for; what the draft leaves open is an evening meal for two, soon. */
record Wish(LocalDate date, LocalTime time, int party) {

    private static final int USUAL_PARTY = 2;
    private static final LocalTime USUAL_TIME = LocalTime.of(19, 30);
    private static final LocalTime TOO_LATE_FOR_TODAY = LocalTime.of(22, 0);

    static Wish of(Draft draft, ZonedDateTime now) {
        var today = now.toLocalDate();
        var soon = now.toLocalTime().isBefore(TOO_LATE_FOR_TODAY) ? today : today.plusDays(1);
        var date = draft.date() == null || draft.date().isBefore(today) ? soon : draft.date();
        var party = Objects.requireNonNullElse(draft.party(), USUAL_PARTY);
        return new Wish(date, draft.time() == null ? usual(date.equals(today), now) : draft.time(), party);
    }

    /** Half past seven, or the next half hour if that has passed. */
    private static LocalTime usual(boolean today, ZonedDateTime now) {
        if (!today || now.toLocalTime().isBefore(USUAL_TIME)) {
            return USUAL_TIME;
        }
        return SlotGrid.time(SlotGrid.slotContaining(now.toLocalDateTime()) + 1);
    }

    SearchRequest search(CatalogueQuery restaurants) {
        return new SearchRequest(restaurants, date, time, party);
    }
}
