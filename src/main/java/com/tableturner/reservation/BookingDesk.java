package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.diner.Diners;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes new reservations: lock, look, take, all in one transaction that a refusal rolls back. */
@Component
@Transactional
class BookingDesk {

    private final IdempotencyKeys keys;
    private final Locks locks;
    private final HoldDesk holds;
    private final LockedDays days;
    private final OccupancyRows rows;
    private final ReservationNumbers numbers;
    private final ReservationRepository reservations;
    private final Diners diners;
    private final Ledger ledger;
    private final Clock clock;

    BookingDesk(
            IdempotencyKeys keys,
            Locks locks,
            HoldDesk holds,
            LockedDays days,
            OccupancyRows rows,
            ReservationNumbers numbers,
            ReservationRepository reservations,
            Diners diners,
            Ledger ledger,
            Clock clock) {
        this.keys = keys;
        this.locks = locks;
        this.holds = holds;
        this.days = days;
        this.rows = rows;
        this.numbers = numbers;
        this.reservations = reservations;
        this.diners = diners;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Books the table, and returns the reservation's id; the first one's if the key was used before. */
    long book(Actor actor, BookingRequest request) {
        requireMayBook(actor, request);
        var earlier = keys.begin(actor, request.key(), "book", request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var now = clock.instant();
        var lock = lock(actor, request);
        var view = days.view(actor, request.table(), now, 0);
        var reason = view.evaluation().reasonAgainst(view.slot());
        if (reason != null) {
            throw new Refused(lock.holdIsLost(request, now) && isLostToOthers(reason) ? Reason.HOLD_EXPIRED : reason);
        }
        return save(actor, request, lock, view, now);
    }

    private long save(Actor actor, BookingRequest request, Lock lock, LockedDays.View view, Instant now) {
        var stay = Stay.of(
                view.plan(),
                request.table().date(),
                view.slot(),
                request.table().partySize());
        var kept = lock.hold().filter(hold -> hold.isLive(now) && isFor(hold, request.table(), view.slot()));
        var heldTables = kept.map(hold -> tablesStillServing(hold, view)).orElse(List.of());
        var tables = heldTables.isEmpty() ? freeTables(lock, view) : heldTables;
        var reservation = reservations.save(new Reservation(
                draft(request, lock.guest(), stay, tables), numbers.next(), ReservationStatus.CONFIRMED, now));
        if (heldTables.isEmpty()) {
            rows.take(reservation.claim(), OccupancyRows.Owner.RESERVATION, reservation.id(), null);
        } else {
            handOver(kept.orElseThrow(), reservation);
        }
        return finish(actor, request, reservation, ReservationChanged.Change.BOOKED);
    }

    /**
     * The hold's tables, unless the restaurant has since ended one or changed how long such a party stays, or the diner
     * would now sit elsewhere.
     */
    private List<Long> tablesStillServing(HoldDesk.Hold hold, LockedDays.View view) {
        var slots = view.plan().rules().turnSlots(hold.partySize());
        var tables = rows.tablesHeld(hold.restaurantId(), hold.date(), hold.id(), slots);
        return view.book().plan().units().stream()
                        .anyMatch(unit -> unit.tableIds().equals(tables)
                                && view.evaluation().isWanted(unit))
                ? tables
                : List.of();
    }

    /** Whatever else the diner holds is given back: one draft, one table. */
    private List<Long> freeTables(Lock lock, LockedDays.View view) {
        lock.hold().ifPresent(holds::end);
        return view.evaluation()
                .choose(view.slot())
                .orElseThrow(() -> new Refused(Reason.NO_TABLE))
                .tableIds();
    }

    private void handOver(HoldDesk.Hold hold, Reservation reservation) {
        var claim = reservation.claim();
        if (rows.handOver(hold.restaurantId(), hold.date(), hold.id(), reservation.id()) != claim.rows()) {
            throw new Refused(Reason.NO_TABLE);
        }
        holds.end(hold);
    }

    /** Asks the restaurant to take a party that is too large to book online; owns tables only if some fit. */
    long request(Actor.Diner diner, BookingRequest request) {
        var earlier = keys.begin(diner, request.key(), "request", request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var now = clock.instant();
        var lock = lock(diner, request);
        var view = days.view(diner, request.table(), now, 0);
        var reason = view.evaluation().reasonAgainstRequest(view.slot());
        if (reason != null) {
            throw new Refused(reason);
        }
        lock.hold().ifPresent(holds::end);
        var staff = days.view(new Actor.Machine(), request.table(), now, 0);
        var tables = staff.evaluation().choose(view.slot()).map(unit -> unit.tableIds());
        var stay = Stay.of(
                view.plan(),
                request.table().date(),
                view.slot(),
                request.table().partySize());
        var reservation = reservations.save(new Reservation(
                draft(request, lock.guest(), stay, tables.orElse(List.of())),
                numbers.next(),
                ReservationStatus.REQUESTED,
                now));
        if (tables.isPresent()) {
            rows.take(reservation.claim(), OccupancyRows.Owner.RESERVATION, reservation.id(), null);
        }
        return finish(diner, request, reservation, ReservationChanged.Change.REQUESTED);
    }

    private long finish(
            Actor actor, BookingRequest request, Reservation reservation, ReservationChanged.Change change) {
        if (reservation.userId() != null) {
            diners.recordReservation(reservation.userId(), reservation.date());
        }
        ledger.close(
                new Ledger.Entry(actor, request.key(), request.channel(), change, null, "number, guest, time, party"),
                reservation);
        return reservation.id();
    }

    /** What was locked: the guest's copies, and the diner's hold if there is one. */
    private record Lock(Guest guest, Optional<HoldDesk.Hold> hold) {

        boolean holdIsLost(BookingRequest request, Instant now) {
            return request.holdToken() != null
                    && hold.filter(found -> found.isLive(now) && found.token().equals(request.holdToken()))
                            .isEmpty();
        }
    }

    private Lock lock(Actor actor, BookingRequest request) {
        var wanted = request.table();
        locks.shareRestaurant(wanted.restaurantId());
        var day = new Locks.ServiceDay(wanted.restaurantId(), wanted.date());
        if (!(actor instanceof Actor.Diner diner)) {
            var guest = guestOf(request);
            locks.days(Stream.of(day));
            return new Lock(guest, Optional.empty());
        }
        var profile = locks.diner(diner.userId()).orElseThrow(() -> new NotAllowed("No such diner"));
        var hold = holds.of(diner.userId());
        locks.days(Stream.concat(Stream.of(day), hold.map(HoldDesk.Hold::day).stream()));
        return new Lock(new Guest(diner.userId(), profile.phoneNumber(), request.customerName()), hold);
    }

    /** Whom staff book for: the diner who has proved this number, else whoever said it on the phone. */
    private Guest guestOf(BookingRequest request) {
        if (request.guestPhone().isEmpty()) {
            return new Guest(null, null, request.customerName());
        }
        var phone = diners.readPhone(request.guestPhone());
        var known = diners.withPhone(phone).flatMap(found -> locks.diner(found.userId()));
        return new Guest(known.map(found -> found.userId()).orElse(null), phone, request.customerName());
    }

    private static void requireMayBook(Actor actor, BookingRequest request) {
        if (!(actor instanceof Actor.Diner) && !actor.serves(request.table().restaurantId())) {
            throw new NotAllowed("Sign in to book");
        }
    }

    private static boolean isFor(HoldDesk.Hold hold, TableRequest wanted, int slot) {
        return hold.restaurantId() == wanted.restaurantId()
                && hold.date().equals(wanted.date())
                && hold.slot() == slot
                && hold.partySize() == wanted.partySize();
    }

    private static boolean isLostToOthers(@Nullable Reason reason) {
        return reason == Reason.NO_TABLE || reason == Reason.PACING_FULL;
    }

    private static Reservation.Draft draft(BookingRequest request, Guest guest, Stay stay, List<Long> tables) {
        return new Reservation.Draft(
                request.table().restaurantId(),
                guest,
                request.table().partySize(),
                stay,
                tables,
                request.channel(),
                request.specialRequests());
    }
}
