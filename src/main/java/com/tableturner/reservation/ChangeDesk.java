package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.SlotGrid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a reservation to another date, time, party size or table. The old table is kept until the new one is had. */
@Component
@Transactional
class ChangeDesk {

    private final IdempotencyKeys keys;
    private final LockedReservations locked;
    private final LockedDays days;
    private final HoldDesk holds;
    private final OccupancyRows rows;
    private final ReservationRepository reservations;
    private final Ledger ledger;
    private final Clock clock;

    ChangeDesk(
            IdempotencyKeys keys,
            LockedReservations locked,
            LockedDays days,
            HoldDesk holds,
            OccupancyRows rows,
            ReservationRepository reservations,
            Ledger ledger,
            Clock clock) {
        this.keys = keys;
        this.locked = locked;
        this.days = days;
        this.holds = holds;
        this.rows = rows;
        this.reservations = reservations;
        this.ledger = ledger;
        this.clock = clock;
    }

    long change(Actor actor, ChangeRequest request) {
        var earlier = keys.begin(actor, request.key(), "change", request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var now = clock.instant();
        var reservation = locked.require(actor, request.number(), Stream.of(request.date()));
        var wanted = new TableRequest(reservation.restaurantId(), request.date(), request.time(), request.partySize());
        requireChangeable(actor, reservation, request, now);
        var view = days.view(actor, wanted, now, reservation.id());
        requireBeforeCutoff(actor, reservation, view, now);
        var reason = view.evaluation().reasonAgainst(view.slot());
        if (reason != null && (request.tableIds().isEmpty() || reason != Reason.NO_TABLE)) {
            throw new Refused(reason);
        }
        return write(actor, request, reservation, view, now);
    }

    private long write(Actor actor, ChangeRequest request, Reservation reservation, LockedDays.View view, Instant now) {
        var before = reservation.status();
        var old = reservation.stay();
        var changes = changes(reservation, request);
        if (actor instanceof Actor.Diner diner) {
            giveBackHold(diner, reservation.restaurantId(), request.date());
        }
        rebook(reservation, request, view, now);
        if (before == ReservationStatus.REQUESTED) { // small enough now to need nobody's yes
            reservation.become(ReservationStatus.CONFIRMED, now);
        }
        reservations.save(reservation);
        ledger.close(
                new Ledger.Entry(
                        actor,
                        request.key(),
                        request.channel(),
                        ReservationChanged.Change.CHANGED,
                        before,
                        changes,
                        Set.of(old.date())),
                reservation);
        return reservation.id();
    }

    /** The diner does not see their own hold; on the day they move to it would be in the way. That day is locked. */
    private void giveBackHold(Actor.Diner diner, long restaurantId, LocalDate date) {
        holds.of(diner.userId())
                .filter(hold ->
                        hold.restaurantId() == restaurantId && hold.date().equals(date))
                .ifPresent(holds::end);
    }

    private static String changes(Reservation reservation, ChangeRequest request) {
        var changes = new ArrayList<String>();
        note(changes, "date", reservation.date(), request.date());
        note(changes, "time", reservation.stay().time(), request.time());
        note(changes, "party", reservation.partySize(), request.partySize());
        if (!request.tableIds().isEmpty()) {
            note(changes, "tables", reservation.tableIds(), request.tableIds());
        }
        return String.join("; ", changes);
    }

    private static void note(List<String> changes, String what, Object from, Object to) {
        if (!from.equals(to)) {
            changes.add(what + " " + from + " -> " + to);
        }
    }

    private void rebook(Reservation reservation, ChangeRequest request, LockedDays.View view, Instant now) {
        var tables = request.tableIds().isEmpty() ? best(reservation, request, view) : chosen(request, view);
        if (!tables.equals(reservation.tableIds())) {
            reservation.lockTable(false, now);
        }
        rows.free(reservation.restaurantId(), reservation.date(), OccupancyRows.Owner.RESERVATION, reservation.id(), 0);
        reservation.rebook(stay(reservation, request, view), request.partySize(), tables, now);
        rows.take(reservation.claim(), OccupancyRows.Owner.RESERVATION, reservation.id(), null);
    }

    /** The planned stay of such a party; one that staff gave more time, or less, keeps it when they move it. */
    private static Stay stay(Reservation reservation, ChangeRequest request, LockedDays.View view) {
        var planned = Stay.of(view.plan(), request.date(), view.slot(), request.partySize());
        var kept = reservation.stay().slotCount();
        var usual = view.plan().rules().turnSlots(reservation.partySize());
        return request.tableIds().isEmpty()
                        || kept == usual
                        || reservation.partySize() != request.partySize()
                        || view.slot() + kept > SlotGrid.SLOTS
                ? planned
                : planned.lasting(view.plan(), kept);
    }

    /** The table the party is locked to where it can have it then, else the best that is free. */
    private static List<Long> best(Reservation reservation, ChangeRequest request, LockedDays.View view) {
        if (reservation.isTableLocked()) {
            var slots = view.plan().rules().turnSlots(request.partySize());
            var own = view.book().plan().units().stream()
                    .filter(unit -> unit.tableIds().equals(reservation.tableIds()))
                    .filter(unit -> unit.fits(request.partySize()))
                    .filter(unit -> view.book().isFree(unit, view.slot(), slots))
                    .findFirst();
            if (own.isPresent()) {
                return own.get().tableIds();
            }
        }
        return view.evaluation()
                .choose(view.slot())
                .orElseThrow(() -> new Refused(Reason.NO_TABLE))
                .tableIds();
    }

    /** Staff named the tables: they must be a table or combination of the house that takes the party and is free. */
    private static List<Long> chosen(ChangeRequest request, LockedDays.View view) {
        var unit = NamedTables.require(view.book().plan(), request.tableIds(), request.partySize());
        if (!view.book().isFree(unit, view.slot(), view.plan().rules().turnSlots(request.partySize()))) {
            throw new Refused(Reason.NO_TABLE);
        }
        return unit.tableIds();
    }

    private static void requireChangeable(Actor actor, Reservation reservation, ChangeRequest request, Instant now) {
        if (!request.tableIds().isEmpty() && !actor.serves(reservation.restaurantId())) {
            throw new NotAllowed("Only staff choose tables");
        }
        if (reservation.version() != request.seenVersion()) {
            throw new Refused(Reason.CHANGED_MEANWHILE);
        }
        if (reservation.isTableLocked()
                && !request.tableIds().isEmpty()
                && !request.tableIds().equals(reservation.tableIds())) {
            throw new Refused(Reason.TABLE_LOCKED);
        }
        var status = reservation.status();
        if (status != ReservationStatus.CONFIRMED && status != ReservationStatus.REQUESTED) {
            throw new Refused(Reason.NOT_ALLOWED_NOW);
        }
        if (!actor.serves(reservation.restaurantId())
                && !now.isBefore(reservation.stay().startsAt())) {
            throw new Refused(Reason.PAST);
        }
    }

    private static void requireBeforeCutoff(Actor actor, Reservation reservation, LockedDays.View view, Instant now) {
        var cutoff = reservation.stay().startsAt().minus(view.plan().rules().changeCutoff());
        if (!actor.serves(reservation.restaurantId()) && !now.isBefore(cutoff)) {
            throw new Refused(Reason.TOO_LATE);
        }
    }
}
