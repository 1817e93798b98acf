package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.SlotGrid;
import com.tableturner.restaurant.SeatingUnit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what hosts do on the floor: seat, extend and approve. */
@Component
@Transactional
class FloorDesk {

    private final IdempotencyKeys keys;
    private final LockedReservations locked;
    private final DayReader days;
    private final OccupancyRows rows;
    private final ReservationRepository reservations;
    private final Ledger ledger;
    private final Clock clock;

    FloorDesk(
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

    /**
     * Seats a party at its table, or at others. A party that is early takes the half hours before its start as well; one
     * that is late keeps its planned end.
     */
    long seat(Actor actor, StatusRequest request, List<Long> tableIds) {
        var earlier = keys.begin(actor, request.key(), "seat", List.of(request, tableIds));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var reservation = requireServed(actor, request.number());
        var before = reservation.status();
        var now = clock.instant();
        var day = day(reservation.restaurantId(), reservation, now);
        var wallTime = wallTime(day, now);
        if (!SlotGrid.serviceDate(wallTime).equals(reservation.date())) {
            throw new Refused(Reason.NOT_ALLOWED_NOW);
        }
        reservation.become(ReservationStatus.SEATED, now);
        if (!tableIds.isEmpty()) {
            var wanted = tableIds.stream().sorted().toList();
            if (reservation.isTableLocked() && !wanted.equals(reservation.tableIds())) {
                throw new Refused(Reason.TABLE_LOCKED);
            }
            reservation.giveTables(NamedTables.require(day.book().plan(), wanted, reservation.partySize())
                    .tableIds());
        }
        occupyFrom(reservation, SlotGrid.slotContaining(wallTime), !tableIds.isEmpty());
        return close(actor, request.key(), request.channel(), reservation, before, ReservationChanged.Change.SEATED);
    }

    /** An early party also takes what lies before its start; other tables are taken from now on, not for the past. */
    private void occupyFrom(Reservation reservation, int slotNow, boolean tablesChanged) {
        var stay = reservation.stay();
        var early = slotNow < stay.slot();
        if (!early && !tablesChanged) {
            return;
        }
        var from = Math.min(slotNow, stay.endSlot() - 1);
        rows.purgeExpiredHolds(reservation.restaurantId(), reservation.date(), clock.instant());
        rows.free(
                reservation.restaurantId(),
                reservation.date(),
                OccupancyRows.Owner.RESERVATION,
                reservation.id(),
                early ? 0 : from);
        var claim = new Claim(
                reservation.restaurantId(),
                reservation.date(),
                reservation.tableIds(),
                from,
                stay.endSlot() - from,
                from <= stay.slot() ? reservation.partySize() : 0);
        rows.take(claim, OccupancyRows.Owner.RESERVATION, reservation.id(), null);
    }

    /** Gives the party more half hours at its tables. */
    long extend(Actor actor, StatusRequest request, int moreSlots) {
        var earlier = keys.begin(actor, request.key(), "extend", List.of(request, moreSlots));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var reservation = requireServed(actor, request.number());
        var stay = reservation.stay();
        if (reservation.status().isOver()
                || reservation.tableIds().isEmpty()
                || moreSlots < 1
                || moreSlots > SlotGrid.SLOTS - stay.endSlot()) {
            throw new Refused(Reason.NOT_ALLOWED_NOW);
        }
        var now = clock.instant();
        rows.purgeExpiredHolds(reservation.restaurantId(), reservation.date(), now);
        var more = new Claim(
                reservation.restaurantId(), stay.date(), reservation.tableIds(), stay.endSlot(), moreSlots, 0);
        rows.take(more, OccupancyRows.Owner.RESERVATION, reservation.id(), null);
        var plan = day(reservation.restaurantId(), reservation, now).plan();
        reservation.rebook(
                stay.lasting(plan, stay.slotCount() + moreSlots), reservation.partySize(), reservation.tableIds(), now);
        return close(
                actor,
                request.key(),
                request.channel(),
                reservation,
                reservation.status(),
                ReservationChanged.Change.EXTENDED);
    }

    /** Takes half hours that have not begun from the end of the party's stay; at least one stays. */
    long shorten(Actor actor, StatusRequest request, int fewerSlots) {
        var earlier = keys.begin(actor, request.key(), "shorten", List.of(request, fewerSlots));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var reservation = requireServed(actor, request.number());
        var stay = reservation.stay();
        var now = clock.instant();
        var day = day(reservation.restaurantId(), reservation, now);
        var end = stay.endSlot() - fewerSlots;
        if (reservation.status().isOver()
                || fewerSlots < 1
                || end <= stay.slot()
                || SlotGrid.instant(stay.date(), end, day.plan().facts().zone()).isBefore(now)) {
            throw new Refused(Reason.NOT_ALLOWED_NOW);
        }
        rows.free(reservation.restaurantId(), stay.date(), OccupancyRows.Owner.RESERVATION, reservation.id(), end);
        reservation.rebook(
                stay.lasting(day.plan(), end - stay.slot()), reservation.partySize(), reservation.tableIds(), now);
        return close(
                actor,
                request.key(),
                request.channel(),
                reservation,
                reservation.status(),
                ReservationChanged.Change.EXTENDED);
    }

    /** Says yes to a requested large party; it must have tables, or get some now. */
    long approve(Actor actor, StatusRequest request, List<Long> tableIds) {
        var earlier = keys.begin(actor, request.key(), "approve", List.of(request, tableIds));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var reservation = requireServed(actor, request.number());
        var before = reservation.status();
        var now = clock.instant();
        reservation.become(ReservationStatus.CONFIRMED, now);
        var wanted = tableIds.stream().sorted().toList();
        if (reservation.tableIds().isEmpty() || !wanted.isEmpty() && !wanted.equals(reservation.tableIds())) {
            var given = wanted.isEmpty() ? bestFor(reservation, now) : named(reservation, wanted, now);
            rows.free(
                    reservation.restaurantId(),
                    reservation.date(),
                    OccupancyRows.Owner.RESERVATION,
                    reservation.id(),
                    0);
            reservation.giveTables(given.tableIds());
            rows.purgeExpiredHolds(reservation.restaurantId(), reservation.date(), now);
            rows.take(reservation.claim(), OccupancyRows.Owner.RESERVATION, reservation.id(), null);
        }
        return close(actor, request.key(), request.channel(), reservation, before, ReservationChanged.Change.APPROVED);
    }

    /** Staff named the tables; that they are free is seen when their rows are taken. */
    private SeatingUnit named(Reservation reservation, List<Long> tableIds, Instant now) {
        var plan = day(reservation.restaurantId(), reservation, now).book().plan();
        return NamedTables.require(plan, tableIds, reservation.partySize());
    }

    private SeatingUnit bestFor(Reservation reservation, Instant now) {
        var day = day(reservation.restaurantId(), reservation, now);
        var stay = reservation.stay();
        return day.book()
                .choose(
                        unit -> unit.fits(reservation.partySize()) && unit.soldByStaff(),
                        stay.slot(),
                        stay.slotCount(),
                        0,
                        day.plan().rules().shortestTurnSlots())
                .orElseThrow(() -> new Refused(Reason.NO_TABLE));
    }

    private Reservation requireServed(Actor actor, String number) {
        var reservation = locked.require(actor, number, Stream.empty());
        if (!actor.serves(reservation.restaurantId())) {
            throw new NotAllowed("Only the restaurant's staff may do this");
        }
        return reservation;
    }

    private DayReader.Day day(long restaurantId, Reservation reservation, Instant now) {
        return days.day(restaurantId, reservation.date(), new DayReader.Unseen(now, 0, reservation.id()))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
    }

    private static LocalDateTime wallTime(DayReader.Day day, Instant now) {
        return now.atZone(day.plan().facts().zone()).toLocalDateTime();
    }

    private long close(
            Actor actor,
            String key,
            Channel channel,
            Reservation reservation,
            ReservationStatus before,
            ReservationChanged.Change change) {
        reservations.save(reservation);
        ledger.close(new Ledger.Entry(actor, key, channel, change, before, ""), reservation);
        return reservation.id();
    }
}
