package com.tableturner.reservation.ui.find;

import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.SearchRequest;
import com.tableturner.reservation.ui.PartyPicker;
import com.tableturner.reservation.ui.SentenceReader;
import com.tableturner.restaurant.CatalogueQuery;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * What a guest looks for, as the address of the page says it.
 *
 * @param party covers
 * @param date the service date
 * @param time wall time on the grid
 * @param text part of a name, cuisine, area, speciality or need; empty for anything
 * @param cuisine empty for all
 * @param area empty for the whole city
 */
record Search(int party, LocalDate date, LocalTime time, String text, String cuisine, String area, ResultOrder order) {

    static final int PARTY = 2;
    static final LocalTime DINNER = LocalTime.of(20, 0);
    private static final LocalTime LAST_START = LocalTime.of(22, 30);
    private static final int SOON_MINUTES = 30;

    /** Two people, tonight at eight; later in the evening the next half hour, then tomorrow. */
    static Search proposed(LocalDateTime now) {
        var soon = now.toLocalTime().plusMinutes(SOON_MINUTES);
        if (now.toLocalTime().isBefore(DINNER) && !soon.isAfter(DINNER)) {
            return at(now.toLocalDate(), DINNER);
        }
        if (now.toLocalTime().isAfter(LAST_START.minusMinutes(SOON_MINUTES))) {
            return at(now.toLocalDate().plusDays(1), DINNER);
        }
        return at(now.toLocalDate(), SlotGrid.time(SlotGrid.slotContaining(now) + 1));
    }

    private static Search at(LocalDate date, LocalTime time) {
        return new Search(PARTY, date, time, "", "", "", ResultOrder.CLOSEST);
    }

    /** What is asked of the book: cuisine and area narrow the answer afterwards. */
    SearchRequest request() {
        return new SearchRequest(new CatalogueQuery(text, "", ""), date, time, party);
    }

    boolean isNarrowed() {
        return !text.isEmpty() || !cuisine.isEmpty() || !area.isEmpty();
    }

    Search withParty(int people) {
        return new Search(people, date, time, text, cuisine, area, order);
    }

    Search withDate(LocalDate day) {
        return new Search(party, day, time, text, cuisine, area, order);
    }

    Search withTime(LocalTime start) {
        return new Search(party, date, start, text, cuisine, area, order);
    }

    Search withText(String words) {
        return new Search(party, date, time, words, cuisine, area, order);
    }

    Search withCuisine(String one) {
        return new Search(party, date, time, text, one, area, order);
    }

    Search withArea(String one) {
        return new Search(party, date, time, text, cuisine, one, order);
    }

    Search withOrder(ResultOrder by) {
        return new Search(party, date, time, text, cuisine, area, by);
    }

    /** The search with what a sentence said; what it did not say stays. */
    Search with(SentenceReader.Wanted wanted) {
        var start = wanted.time();
        return new Search(
                wanted.party() == null ? party : Math.clamp(wanted.party(), 1, PartyPicker.LARGEST),
                wanted.date() == null ? date : wanted.date(),
                start == null ? time : onGrid(start),
                wanted.text(),
                wanted.cuisine().isEmpty() ? cuisine : wanted.cuisine(),
                wanted.area().isEmpty() ? area : wanted.area(),
                order);
    }

    private static LocalTime onGrid(LocalTime time) {
        var first = SlotGrid.time(0);
        var steps = (time.toSecondOfDay() - first.toSecondOfDay()) / (SlotGrid.MINUTES * 60);
        return SlotGrid.time(Math.clamp(steps, 0, SlotGrid.STARTS - 1));
    }

    Search everywhere() {
        return new Search(party, date, time, "", "", "", order);
    }
}
