package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a number into a reservation only for those whose it is: the diner who booked, and the restaurant's staff. */
@Component
class OwnReservations {

    private final ReadingSql reading;
    private final SqlTypes types;

    OwnReservations(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    /** Enough to lock what a change of the reservation touches. */
    record Reference(
            long id,
            long restaurantId,
            LocalDate date,
            @Nullable Long userId) {}

    /**
     * @throws NoSuchReservation if there is none, or it is not the actor's
     */
    Reference require(Actor actor, String typedNumber) {
        var number = ReservationNumber.parse(typedNumber).orElseThrow(NoSuchReservation::new);
        return reading.sql("select id, restaurant_id, date, user_id from reservations where reservation_id = ?")
                .param(number)
                .query((row, count) -> new Reference(
                        row.getLong("id"),
                        row.getLong("restaurant_id"),
                        types.readDate(row, "date"),
                        row.getObject("user_id") == null ? null : row.getLong("user_id")))
                .optional()
                .filter(found -> isTheirs(actor, found))
                .orElseThrow(NoSuchReservation::new);
    }

    private static boolean isTheirs(Actor actor, Reference found) {
        return actor.serves(found.restaurantId())
                || actor instanceof Actor.Diner diner && found.userId() != null && found.userId() == diner.userId();
    }
}
