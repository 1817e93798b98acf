package com.tableturner.reservation.ui.mine;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ui.BookingRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is before the diner: the next one large, the others in a line each, then what other modules add. */
class UpcomingList extends Composite<Div> {

    private final transient MyBook book;
    private final ManageReservation manage;

    UpcomingList(MyBook book, ManageReservation manage) {
        this.book = book;
        this.manage = manage;
        getContent().addClassName("tt-mine-list");
    }

    void show(List<ReservationDetails> reservations, List<Component> others) {
        getContent().removeAll();
        if (reservations.isEmpty() && others.isEmpty()) {
            getContent().add(new EmptyState("calendar", "mine.upcoming.none"));
            return;
        }
        reservations.stream().findFirst().ifPresent(this::addNext);
        var rows = new UnorderedList();
        rows.addClassName("tt-rows");
        reservations.stream().skip(1).map(this::row).forEach(rows::add);
        others.forEach(rows::add);
        if (rows.getComponentCount() > 0) {
            getContent().add(rows);
        }
    }

    private void addNext(ReservationDetails reservation) {
        getContent().add(new ReservationCard(reservation, book.now(), book.today(reservation), manage));
    }

    private BookingRow row(ReservationDetails reservation) {
        var today = book.today(reservation);
        var row = new BookingRow(
                reservation.restaurantId(),
                reservation.restaurantCuisine(),
                new Anchor(Links.details(reservation), reservation.restaurantName()),
                MyWords.when(reservation, today) + " · " + Formats.people(reservation.partySize()));
        var status = MyWords.status(reservation);
        if (!status.isEmpty()) {
            row.badge(MyWords.icon(reservation.status()), status, MyWords.tone(reservation.status()));
        }
        return row.way(new TtIcon("chev-r"));
    }
}
