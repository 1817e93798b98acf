package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.SlotGrid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes which tables a party has, at the time it has them: move, join, split and lock. */
@Component
@Transactional
class TableDesk {

    private final IdempotencyKeys keys;
    private final LockedReservations locked;
    private final DayReader days;
    private final OccupancyRows rows;
    private final ReservationRepository reservations;
    private final Ledger ledger;
    private final Clock clock;

    TableDesk(
            IdempotencyKeys keys,
            LockedReservations locked,
            DayReader days,
            OccupancyRows rows,
            ReservationRepository reservations,
            Ledger ledger,
            Clock clock) {
        this.keys = keys;
        this.locked = locked;
        this.days = days;
        this.rows = rows;
        this.reservations = reservations;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Gives the party these tables for what is left of its stay; the half hours behind it stay where they were. */
    long move(Actor actor, StatusRequest request, long seenVersion, List<Long> tableIds) {
        var wanted = tableIds.stream().sorted().distinct().toList();
        var earlier = keys.begin(actor, request.key(), "retable", List.of(request, wanted));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var reservation = requireServed(actor, request.number());
        requireMovable(reservation, seenVersion);
        var before = reservation.tableIds();
        if (wanted.equals(before)) {
            keys.finish(actor, request.key(), reservation.id());
            return reservation.id();
        }
        var now = clock.instant();
        var day = day(reservation, now);
        reservation.giveTables(NamedTables.require(day.book().plan(), wanted, reservation.partySize())
                .tableIds());
        retake(reservation, day, now);
        return close(actor, request, reservation, "tables " + before + " -> " + wanted);
    }

    /** Keeps the party at its tables, or no longer. */
    long lock(Actor actor, StatusRequest request, boolean toBeLocked) {
        var earlier = keys.begin(actor, request.key(), "lock", List.of(request, toBeLocked));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var reservation = requireServed(actor, request.number());
        if (reservation.status().isOver() || reservation.tableIds().isEmpty()) {
            throw new Refused(Reason.NOT_ALLOWED_NOW);
        }
        reservation.lockTable(toBeLocked, clock.instant());
        return close(actor, request, reservation, toBeLocked ? "table locked" : "table unlocked");
    }

    private static void requireMovable(Reservation reservation, long seenVersion) {
        if (reservation.version() != seenVersion) {
            throw new Refused(Reason.CHANGED_MEANWHILE);
        }
        if (reservation.status().isOver()) {
            throw new Refused(Reason.NOT_ALLOWED_NOW);
        }
        if (reservation.isTableLocked()) {
            throw new Refused(Reason.TABLE_LOCKED);
        }
    }

    /** A party that is there has its new tables from the running half hour on; pacing counts it where it started. */
    private void retake(Reservation reservation, DayReader.Day day, Instant now) {
        var stay = reservation.stay();
        var wallTime = now.atZone(day.plan().facts().zone()).toLocalDateTime();
        var today = SlotGrid.serviceDate(wallTime).equals(stay.date());
        var has = rows.span(reservation);
        var first = has.map(OccupancyRows.Span::first).orElse(stay.slot());
        var from = today ? Math.clamp(SlotGrid.slotContaining(wallTime), first, stay.endSlot() - 1) : first;
        rows.purgeExpiredHolds(reservation.restaurantId(), stay.date(), now);
        rows.free(reservation.restaurantId(), stay.date(), OccupancyRows.Owner.RESERVATION, reservation.id(), from);
        var claim = new Claim(
                reservation.restaurantId(),
                stay.date(),
                reservation.tableIds(),
                from,
                stay.endSlot() - from,
                from == first ? reservation.partySize() : 0);
        rows.take(claim, OccupancyRows.Owner.RESERVATION, reservation.id(), null);
    }

    private Reservation requireServed(Actor actor, String number) {
        var reservation = locked.require(actor, number, Stream.empty());
        if (!actor.serves(reservation.restaurantId())) {
            throw new NotAllowed("Only the restaurant's staff may do this");
        }
        return reservation;
    }

    private DayReader.Day day(Reservation reservation, Instant now) {
        return days.day(reservation.restaurantId(), reservation.date(), new DayReader.Unseen(now, 0, reservation.id()))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
    }

    private long close(Actor actor, StatusRequest request, Reservation reservation, String changes) {
        reservations.save(reservation);
        ledger.close(
                new Ledger.Entry(
                        actor,
                        request.key(),
                        request.channel(),
                        ReservationChanged.Change.RETABLED,
                        reservation.status(),
                        changes),
                reservation);
        return reservation.id();
    }
}
