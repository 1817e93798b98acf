package com.tableturner.exchange;

import com.tableturner.base.Actor;
import com.tableturner.reservation.IncomingReservations;
import com.tableturner.reservation.IncomingReservations.Incoming;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reservations: booked by the rules of staff; known ones are moved or cancelled. */
@Component
class ReservationImporter implements Importer {

    /** Bookings wait while a file is written; so many take a few seconds. */
    private static final int MOST_ROWS = 5_000;

    private final IncomingReservations reservations;
    private final Places places;

    ReservationImporter(IncomingReservations reservations, Places places) {
        this.reservations = reservations;
        this.places = places;
    }

    @Override
    public DataSet set() {
        return DataSet.RESERVATIONS;
    }

    @Override
    public String unit(ImportRow row) {
        return row.sheet() + row.line();
    }

    @Override
    public String part(ImportRow row) {
        return row.text("restaurant") + row.date("date");
    }

    @Override
    public int mostRows() {
        return MOST_ROWS;
    }

    @Override
    public Outcome write(Actor actor, List<ImportRow> unit) {
        var row = unit.getFirst();
        var place = places.require(actor, row);
        var result = reservations.write(
                actor,
                new Incoming(
                        row.text("number"),
                        place.id(),
                        row.requiredDate("date"),
                        row.requiredTime("time"),
                        row.required("party"),
                        row.text("name"),
                        row.text("phone"),
                        places.tables(place, "tables", row.text("tables")),
                        row.text("status"),
                        row.text("requests")));
        return switch (result) {
            case BOOKED -> Outcome.ADDED;
            case CHANGED -> Outcome.CHANGED;
            case UNCHANGED -> Outcome.UNCHANGED;
        };
    }
}
