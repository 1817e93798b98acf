package com.tableturner.reservation.ui.mine;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationStatus;
import com.tableturner.reservation.ui.BookingRow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;

/** What lies behind the diner, latest first; ten are read at a time. */
class PastList extends Composite<Div> {

    static final int PAGE = 10;

    private final transient MyBook book;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button(getTranslation("mine.past.more"), click -> addPage());
    private long total;

    PastList(MyBook book) {
        this.book = book;
        rows.addClassNames("tt-rows", "tt-joined");
        getContent().addClassName("tt-mine-list");
    }

    /** Begins anew, with as many rows as were shown before. */
    void show(long count) {
        var shown = Math.max(PAGE, rows.getComponentCount());
        total = count;
        rows.removeAll();
        getContent().removeAll();
        if (total == 0) {
            getContent().add(new EmptyState("history", "mine.past.none"));
            return;
        }
        getContent().add(rows, more);
        book.past(0, shown).forEach(this::addRow);
        showMore();
    }

    private void addPage() {
        book.past(rows.getComponentCount(), PAGE).forEach(this::addRow);
        showMore();
    }

    private void showMore() {
        more.setVisible(rows.getComponentCount() < total);
    }

    private void addRow(ReservationDetails reservation) {
        var again = new Anchor(Links.bookAgain(reservation), getTranslation("mine.again"));
        again.addClassNames("tt-button-link", "tt-small");
        again.setAriaLabel(getTranslation("mine.again-at", reservation.restaurantName()));
        var name = new Anchor(Links.details(reservation), reservation.restaurantName());
        var row = new BookingRow(reservation.restaurantId(), reservation.restaurantCuisine(), name, facts(reservation));
        rows.add(row.way(again));
    }

    private String facts(ReservationDetails reservation) {
        var date = Formats.date(reservation.date(), book.today(reservation));
        var what = reservation.status() == ReservationStatus.COMPLETED
                        || reservation.status().isActive()
                ? Formats.people(reservation.partySize())
                : MyWords.status(reservation);
        return date + " · " + what;
    }
}
