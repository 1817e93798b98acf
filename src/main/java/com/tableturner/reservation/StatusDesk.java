package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.SlotGrid;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantPlan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what becomes of a reservation, and frees or retakes the table-slots that go with it. */
@Component
@Transactional
class StatusDesk {

    /** How long a change of status can be taken back. */
    static final Duration UNDO = Duration.ofMinutes(5);

    private static final Set<ReservationStatus> FREEING =
            Set.of(ReservationStatus.CANCELLED, ReservationStatus.NO_SHOW, ReservationStatus.COMPLETED);

    private final IdempotencyKeys keys;
    private final LockedReservations locked;
    private final OccupancyRows rows;
    private final ReservationRepository reservations;
    private final AuditTrail audit;
    private final Askers askers;
    private final Plans plans;
    private final Ledger ledger;
    private final Clock clock;

    StatusDesk(
            IdempotencyKeys keys,
            LockedReservations locked,
            OccupancyRows rows,
            ReservationRepository reservations,
            AuditTrail audit,
            Askers askers,
            Plans plans,
            Ledger ledger,
            Clock clock) {
        this.keys = keys;
        this.locked = locked;
        this.rows = rows;
        this.reservations = reservations;
        this.audit = audit;
        this.askers = askers;
        this.plans = plans;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Cancels, for the diner until the start, and frees the table; late if after the cut-off. */
    long cancel(Actor actor, StatusRequest request) {
        var earlier = keys.begin(actor, request.key(), "cancel", request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var now = clock.instant();
        var reservation = locked.require(actor, request.number(), Stream.empty());
        var before = reservation.status();
        var start = reservation.stay().startsAt();
        if (!actor.serves(reservation.restaurantId()) && !now.isBefore(start)) {
            throw new Refused(Reason.NOT_ALLOWED_NOW);
        }
        reservation.become(ReservationStatus.CANCELLED, now);
        if (!now.isBefore(start.minus(plan(reservation).rules().changeCutoff()))) {
            reservation.markCancelledLate();
        }
        freeFrom(reservation, 0);
        return close(actor, request, reservation, before, ReservationChanged.Change.CANCELLED);
    }

    /**
     * Cancels for the restaurant.
     *
     * @param words what the guest is told; empty for the usual message, null for nothing
     */
    long cancel(Actor actor, StatusRequest request, @Nullable String words) {
        var reservation = requireServed(actor, request);
        cancel(actor, request);
        ledger.word(reservation.id(), words);
        return reservation.id();
    }

    /** Any other step staff may take: arrived, completed, no-show. */
    long step(Actor actor, StatusRequest request, ReservationStatus next, ReservationChanged.Change change) {
        var earlier = keys.begin(actor, request.key(), change.name(), request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var reservation = requireServed(actor, request);
        var before = reservation.status();
        var now = clock.instant();
        reservation.become(next, now);
        if (before == ReservationStatus.NO_SHOW) {
            retake(reservation);
        }
        if (FREEING.contains(next)) {
            freeFrom(reservation, next == ReservationStatus.NO_SHOW ? 0 : slotOfEarlyFinish(reservation, now));
        }
        return close(actor, request, reservation, before, change);
    }

    /**
     * Completes a party, or cancels a request that nobody answered, if its planned end is no later than {@code by};
     * it may have been moved since it was found due.
     */
    void endByTime(Actor actor, StatusRequest request, Instant by) {
        var reservation = requireServed(actor, request);
        var before = reservation.status();
        if (before.isOver() || reservation.stay().endsAt().isAfter(by)) {
            return;
        }
        keys.begin(actor, request.key(), "end", request);
        reservation.endByTime(clock.instant());
        freeFrom(reservation, before == ReservationStatus.REQUESTED ? 0 : SlotGrid.SLOTS);
        var change = before == ReservationStatus.REQUESTED
                ? ReservationChanged.Change.CANCELLED
                : ReservationChanged.Change.COMPLETED;
        close(actor, request, reservation, before, change);
    }

    /** Makes a party a no-show that should have come by then; it may have been moved since it was found due. */
    void releaseByTime(Actor actor, StatusRequest request, Instant by) {
        var reservation = requireServed(actor, request);
        if (reservation.status() == ReservationStatus.CONFIRMED
                && !reservation.stay().startsAt().isAfter(by)) {
            step(actor, request, ReservationStatus.NO_SHOW, ReservationChanged.Change.NO_SHOW);
        }
    }

    /** Takes the last change of status back, if it is at most five minutes old and the table can be had again. */
    long undo(Actor actor, StatusRequest request) {
        var earlier = keys.begin(actor, request.key(), "undo", request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var reservation = locked.require(actor, request.number(), Stream.empty());
        var last = audit.undoable(reservation.id(), UNDO)
                .filter(change -> change.after() == reservation.status())
                .filter(change -> actor.serves(reservation.restaurantId())
                        || change.actor().equals(actor.key()))
                .orElseThrow(() -> new Refused(Reason.NOT_ALLOWED_NOW));
        var before = reservation.status();
        if (before.isOver()) {
            retake(reservation);
        } else if (before == ReservationStatus.SEATED) {
            giveBackEarlyHalfHours(reservation);
        }
        reservation.goBackTo(last.before(), clock.instant());
        return close(actor, request, reservation, before, ReservationChanged.Change.UNDONE);
    }

    /** Takes again what was freed: all half hours, or those after the ones a party that left early still has. */
    private void retake(Reservation reservation) {
        var now = clock.instant();
        var stay = reservation.stay();
        if (reservation.userId() != null
                && askers.state(reservation.userId(), stay.date(), now, reservation.id())
                        .isElsewhere(
                                stay.startsAt().getEpochSecond(), stay.endsAt().getEpochSecond())) {
            throw new Refused(Reason.ALREADY_BOOKED_BY_DINER);
        }
        rows.purgeExpiredHolds(reservation.restaurantId(), reservation.date(), now);
        var from = rows.span(reservation).map(left -> left.last() + 1).orElse(stay.slot());
        if (from < stay.endSlot()) {
            rows.take(reservation.claim().from(from), OccupancyRows.Owner.RESERVATION, reservation.id(), null);
        }
    }

    /** A party that was seated before its start is expected at its start again. */
    private void giveBackEarlyHalfHours(Reservation reservation) {
        var start = reservation.stay().slot();
        if (rows.span(reservation).filter(has -> has.first() < start).isPresent()) {
            freeFrom(reservation, 0);
            rows.take(reservation.claim(), OccupancyRows.Owner.RESERVATION, reservation.id(), null);
        }
    }

    private Reservation requireServed(Actor actor, StatusRequest request) {
        var reservation = locked.require(actor, request.number(), Stream.empty());
        if (!actor.serves(reservation.restaurantId())) {
            throw new NotAllowed("Only the restaurant's staff may do this");
        }
        return reservation;
    }

    private void freeFrom(Reservation reservation, int slot) {
        rows.free(
                reservation.restaurantId(),
                reservation.date(),
                OccupancyRows.Owner.RESERVATION,
                reservation.id(),
                slot);
    }

    /** Half hours that have not begun are free again; the first always stays, it is the party that was there. */
    private int slotOfEarlyFinish(Reservation reservation, Instant now) {
        var stay = reservation.stay();
        var wallTime = now.atZone(plan(reservation).facts().zone()).toLocalDateTime();
        if (!SlotGrid.serviceDate(wallTime).equals(stay.date())) {
            return now.isBefore(stay.startsAt()) ? stay.slot() + 1 : SlotGrid.SLOTS;
        }
        var onGrid = SlotGrid.at(stay.date(), SlotGrid.slotContaining(wallTime)).equals(wallTime);
        var firstFree = SlotGrid.slotContaining(wallTime) + (onGrid ? 0 : 1);
        var first = rows.span(reservation).map(OccupancyRows.Span::first).orElse(stay.slot());
        return Math.max(first + 1, firstFree);
    }

    private RestaurantPlan plan(Reservation reservation) {
        return plans.current(reservation.restaurantId()).orElseThrow();
    }

    private long close(
            Actor actor,
            StatusRequest request,
            Reservation reservation,
            ReservationStatus before,
            ReservationChanged.Change change) {
        reservations.save(reservation);
        ledger.close(new Ledger.Entry(actor, request.key(), request.channel(), change, before, ""), reservation);
        return reservation.id();
    }
}
