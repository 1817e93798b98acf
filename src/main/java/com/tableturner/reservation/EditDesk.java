package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.NotAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what staff edit of a reservation: moved, reworded or both, all of it or nothing. */
@Component
@Transactional
class EditDesk {

    private final IdempotencyKeys keys;
    private final LockedReservations locked;
    private final ChangeDesk changes;
    private final ReservationRepository reservations;
    private final Ledger ledger;
    private final Clock clock;

    EditDesk(
            IdempotencyKeys keys,
            LockedReservations locked,
            ChangeDesk changes,
            ReservationRepository reservations,
            Ledger ledger,
            Clock clock) {
        this.keys = keys;
        this.locked = locked;
        this.changes = changes;
        this.reservations = reservations;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What is as it was is left alone, so that words can be put right when the party can no longer be moved. */
    long edit(Actor actor, EditRequest request) {
        var wanted = request.change();
        var earlier = keys.begin(actor, wanted.key(), "edit", request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var reservation = locked.require(actor, wanted.number(), Stream.of(wanted.date()));
        requireEditable(actor, reservation, wanted);
        if (isElsewhere(reservation, wanted)) {
            changes.change(actor, request.move());
        }
        reword(actor, reservation, request);
        keys.finish(actor, wanted.key(), reservation.id());
        return reservation.id();
    }

    private static void requireEditable(Actor actor, Reservation reservation, ChangeRequest wanted) {
        if (!actor.serves(reservation.restaurantId())) {
            throw new NotAllowed("Only the restaurant's staff edit what is written on a reservation");
        }
        if (reservation.version() != wanted.seenVersion()) {
            throw new Refused(Reason.CHANGED_MEANWHILE);
        }
        if (reservation.status().isOver()) {
            throw new Refused(Reason.NOT_ALLOWED_NOW);
        }
    }

    private static boolean isElsewhere(Reservation reservation, ChangeRequest wanted) {
        return !reservation.date().equals(wanted.date())
                || !reservation.stay().time().equals(wanted.time())
                || reservation.partySize() != wanted.partySize()
                || !wanted.tableIds().isEmpty() && !wanted.tableIds().equals(reservation.tableIds());
    }

    /** The audit says that the words changed, and none of them. */
    private void reword(Actor actor, Reservation reservation, EditRequest request) {
        var changed = new ArrayList<String>();
        if (!reservation.customerName().equals(request.customerName())) {
            requireName(request);
            changed.add("name");
        }
        if (!reservation.specialRequests().equals(request.specialRequests())) {
            changed.add("requests");
        }
        if (changed.isEmpty()) {
            return;
        }
        reservation.reword(request.customerName(), request.specialRequests(), clock.instant());
        reservations.save(reservation);
        ledger.close(
                new Ledger.Entry(
                        actor,
                        request.change().key(),
                        request.change().channel(),
                        ReservationChanged.Change.REWORDED,
                        reservation.status(),
                        String.join(", ", changed)),
                reservation);
    }

    private static void requireName(EditRequest request) {
        if (request.customerName().isEmpty()) {
            throw new BadInput("customerName", "empty");
        }
    }
}
