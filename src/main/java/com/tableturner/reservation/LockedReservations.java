package com.tableturner.reservation;

import com.tableturner.base.Actor;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Loads an actor's reservation under the locks of everything a change of it may touch. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LockedReservations {

    private final OwnReservations own;
    private final Locks locks;
    private final ReservationRepository reservations;

    LockedReservations(OwnReservations own, Locks locks, ReservationRepository reservations) {
        this.own = own;
        this.locks = locks;
        this.reservations = reservations;
    }

    /**
     * @param otherDates service dates the reservation may move to
     * @throws NoSuchReservation if there is none, or it is not the actor's
     * @throws Refused with CHANGED_MEANWHILE if it was moved to another date while the locks were taken
     */
    Reservation require(Actor actor, String number, Stream<LocalDate> otherDates) {
        var found = own.require(actor, number);
        locks.shareRestaurant(found.restaurantId());
        if (found.userId() != null) {
            locks.diner(found.userId());
        }
        locks.days(Stream.concat(Stream.of(found.date()), otherDates)
                .map(date -> new Locks.ServiceDay(found.restaurantId(), date)));
        var reservation = reservations.findById(found.id()).orElseThrow(NoSuchReservation::new);
        if (!reservation.date().equals(found.date())) {
            throw new Refused(Reason.CHANGED_MEANWHILE);
        }
        return reservation;
    }
}
