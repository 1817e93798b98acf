package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.SlotGrid;
import com.tableturner.restaurant.DayPlan;
import com.tableturner.restaurant.SeatingUnit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what hosts do on the floor: seat, extend, approve, and take walk-ins. */
@Component
@Transactional
class FloorDesk {

    private final IdempotencyKeys keys;
    private final Locks locks;
    private final LockedReservations locked;
    private final DayReader days;
    private final OccupancyRows rows;
    private final ReservationNumbers numbers;
    private final ReservationRepository reservations;
    private final Ledger ledger;
    private final Clock clock;

    FloorDesk(
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
            reservation.giveTables(unit(day.book().plan(), tableIds).tableIds());
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
        if (reservation.status().isOver() || moreSlots < 1 || stay.endSlot() + moreSlots > SlotGrid.SLOTS) {
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

    /** Says yes to a requested large party; it must have tables, or get some now. */
    long approve(Actor actor, StatusRequest request) {
        var earlier = keys.begin(actor, request.key(), "approve", request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var reservation = requireServed(actor, request.number());
        var before = reservation.status();
        var now = clock.instant();
        reservation.become(ReservationStatus.CONFIRMED, now);
        if (reservation.tableIds().isEmpty()) {
            var day = day(reservation.restaurantId(), reservation, now);
            var stay = reservation.stay();
            reservation.giveTables(
                    best(day.book(), reservation.partySize(), stay.slot(), stay.slotCount(), SeatingUnit::soldByStaff)
                            .orElseThrow(() -> new Refused(Reason.NO_TABLE))
                            .tableIds());
            rows.purgeExpiredHolds(reservation.restaurantId(), reservation.date(), now);
            rows.take(reservation.claim(), OccupancyRows.Owner.RESERVATION, reservation.id(), null);
        }
        return close(actor, request.key(), request.channel(), reservation, before, ReservationChanged.Change.APPROVED);
    }

    /** Seats a party without a booking now, at the smallest table that is free for the whole turn, or at these. */
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
        var date = SlotGrid.serviceDate(wallTime(request.restaurantId(), now));
        locks.days(Stream.of(new Locks.ServiceDay(request.restaurantId(), date)));
        rows.purgeExpiredHolds(request.restaurantId(), date, now);
        var day = days.day(request.restaurantId(), date, new DayReader.Unseen(now, 0, 0))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
        var slot = SlotGrid.slotContaining(wallTime(day, now));
        var unit = tablesFor(request, day, slot);
        var reservation = reservations.save(
                new Reservation(draft(request, day, slot, unit), numbers.next(), ReservationStatus.SEATED, now));
        rows.take(reservation.claim(), OccupancyRows.Owner.RESERVATION, reservation.id(), null);
        return close(actor, request.key(), Channel.WALK_IN, reservation, null, ReservationChanged.Change.WALKED_IN);
    }

    private static SeatingUnit tablesFor(WalkInRequest request, DayReader.Day day, int slot) {
        var party = request.partySize();
        var plan = day.book().plan();
        if (party < 1) {
            throw new Refused(Reason.PARTY_TOO_SMALL);
        }
        if (party > plan.largestParty(unit -> true)) {
            throw new Refused(Reason.PARTY_TOO_LARGE);
        }
        var slots = Math.min(day.plan().rules().turnSlots(party), SlotGrid.SLOTS - slot);
        if (request.tableIds().isEmpty()) {
            return best(day.book(), party, slot, slots, unit -> true).orElseThrow(() -> new Refused(Reason.NO_TABLE));
        }
        return Optional.of(unit(plan, request.tableIds()))
                .filter(unit -> unit.fits(party) && day.book().isFree(unit, slot, slots))
                .orElseThrow(() -> new Refused(Reason.NO_TABLE));
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

    private static Optional<SeatingUnit> best(
            DayBook book, int party, int slot, int slots, Predicate<SeatingUnit> sold) {
        return book.plan().units().stream()
                .filter(unit -> unit.fits(party) && sold.test(unit) && book.isFree(unit, slot, slots))
                .min(Comparator.comparing(SeatingUnit::isCombination).thenComparingInt(SeatingUnit::capacity));
    }

    private static SeatingUnit unit(DayPlan plan, List<Long> tableIds) {
        var wanted = tableIds.stream().sorted().toList();
        return plan.units().stream()
                .filter(unit -> unit.tableIds().equals(wanted))
                .findFirst()
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

    private LocalDateTime wallTime(long restaurantId, Instant now) {
        return days.zone(restaurantId)
                .map(zone -> now.atZone(zone).toLocalDateTime())
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
    }

    private long close(
            Actor actor,
            String key,
            Channel channel,
            Reservation reservation,
            @Nullable ReservationStatus before,
            ReservationChanged.Change change) {
        reservations.save(reservation);
        ledger.close(new Ledger.Entry(actor, key, channel, change, before, ""), reservation);
        return reservation.id();
    }
}
