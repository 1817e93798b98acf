package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.SlotGrid;
import com.tableturner.restaurant.SeatingUnit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seats parties that come without a booking. */
@Component
@Transactional
class WalkInDesk {

    private final IdempotencyKeys keys;
    private final Locks locks;
    private final LockedReservations locked;
    private final DayReader days;
    private final OccupancyRows rows;
    private final ReservationNumbers numbers;
    private final ReservationRepository reservations;
    private final Ledger ledger;
    private final Clock clock;

    WalkInDesk(
            IdempotencyKeys keys,
            Locks locks,
            LockedReservations locked,
            DayReader days,
            OccupancyRows rows,
            ReservationNumbers numbers,
            ReservationRepository reservations,
            Ledger ledger,
            Clock clock) {
        this.keys = keys;
        this.locks = locks;
        this.locked = locked;
        this.days = days;
        this.rows = rows;
        this.numbers = numbers;
        this.reservations = reservations;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Seats the party now, at the smallest table that is free for the whole turn, or at those staff named. */
    long walkIn(Actor actor, WalkInRequest request) {
        var earlier = keys.begin(actor, request.key(), "walk-in", request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (!actor.serves(request.restaurantId())) {
            throw new NotAllowed("Only the restaurant's staff may do this");
        }
        var now = clock.instant();
        locks.shareRestaurant(request.restaurantId());
        var zone = days.zone(request.restaurantId()).orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
        var wallTime = now.atZone(zone).toLocalDateTime();
        var day = lockedDay(request.restaurantId(), wallTime, now);
        var slot = SlotGrid.slotContaining(wallTime);
        var unit = tablesFor(request, day, slot);
        var reservation = reservations.save(
                new Reservation(draft(request, day, slot, unit), numbers.next(), ReservationStatus.SEATED, now));
        rows.take(reservation.claim(), OccupancyRows.Owner.RESERVATION, reservation.id(), null);
        ledger.close(
                new Ledger.Entry(actor, request.key(), Channel.WALK_IN, ReservationChanged.Change.WALKED_IN, null, ""),
                reservation);
        return reservation.id();
    }

    /** Frees the table of a walk-in that nobody has touched since it was seated, at most five minutes ago. */
    long takeBack(Actor actor, StatusRequest request) {
        var earlier = keys.begin(actor, request.key(), "undo-walk-in", request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var reservation = locked.require(actor, request.number(), Stream.empty());
        if (!actor.serves(reservation.restaurantId())) {
            throw new NotAllowed("Only the restaurant's staff may do this");
        }
        var now = clock.instant();
        if (!reservation.isWalkIn()
                || reservation.status() != ReservationStatus.SEATED
                || reservation.createdAt().isBefore(now.minus(StatusDesk.UNDO))) {
            throw new Refused(Reason.NOT_ALLOWED_NOW);
        }
        rows.free(reservation.restaurantId(), reservation.date(), OccupancyRows.Owner.RESERVATION, reservation.id(), 0);
        reservation.takeBack(now);
        reservations.save(reservation);
        ledger.close(
                new Ledger.Entry(
                        actor,
                        request.key(),
                        request.channel(),
                        ReservationChanged.Change.UNDONE,
                        ReservationStatus.SEATED,
                        "walk-in"),
                reservation);
        return reservation.id();
    }

    private DayReader.Day lockedDay(long restaurantId, LocalDateTime wallTime, Instant now) {
        var date = SlotGrid.serviceDate(wallTime);
        locks.days(Stream.of(new Locks.ServiceDay(restaurantId, date)));
        rows.purgeExpiredHolds(restaurantId, date, now);
        var day = days.day(restaurantId, date, new DayReader.Unseen(now, 0, 0))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
        if (!day.plan().facts().active()) {
            throw new Refused(Reason.INACTIVE);
        }
        return day;
    }

    private static SeatingUnit tablesFor(WalkInRequest request, DayReader.Day day, int slot) {
        var party = request.partySize();
        var book = day.book();
        if (party < 1) {
            throw new Refused(Reason.PARTY_TOO_SMALL);
        }
        if (party > book.plan().largestParty(unit -> true)) {
            throw new Refused(Reason.PARTY_TOO_LARGE);
        }
        var rules = day.plan().rules();
        var slots = Math.min(rules.turnSlots(party), SlotGrid.SLOTS - slot);
        if (request.tableIds().isEmpty()) {
            return book.choose(unit -> unit.fits(party), slot, slots, slot, rules.shortestTurnSlots())
                    .orElseThrow(() -> new Refused(Reason.NO_TABLE));
        }
        var unit = NamedTables.require(book.plan(), request.tableIds(), party);
        if (!book.isFree(unit, slot, slots)) {
            throw new Refused(Reason.NO_TABLE);
        }
        return unit;
    }

    private static Reservation.Draft draft(WalkInRequest request, DayReader.Day day, int slot, SeatingUnit unit) {
        var full = Stay.of(day.plan(), day.book().plan().date(), slot, request.partySize());
        return new Reservation.Draft(
                request.restaurantId(),
                new Guest(null, null, request.name().isEmpty() ? null : request.name()),
                request.partySize(),
                full.endSlot() <= SlotGrid.SLOTS ? full : full.lasting(day.plan(), SlotGrid.SLOTS - slot),
                unit.tableIds(),
                Channel.WALK_IN,
                "");
    }
}
