package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.SlotGrid;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Where tables are promised: hold, book, ask for a large party, change, cancel. Every refusal is a {@link Refused} with
 * one reason and the nearest real alternatives; nothing is written then. Every write is safe to send twice.
 *
 * <p>All methods throw {@link NotAllowed} (or {@link NoSuchReservation}) to those who may not.
 */
@Service
public class Bookings {

    private final HoldDesk holds;
    private final BookingDesk bookings;
    private final ChangeDesk changes;
    private final EditDesk edits;
    private final StatusDesk statuses;
    private final ReservationBook book;
    private final Availability availability;
    private final AlternativeFinder alternatives;
    private final ApplicationEventPublisher events;

    Bookings(
            HoldDesk holds,
            BookingDesk bookings,
            ChangeDesk changes,
            EditDesk edits,
            StatusDesk statuses,
            ReservationBook book,
            Availability availability,
            AlternativeFinder alternatives,
            ApplicationEventPublisher events) {
        this.holds = holds;
        this.bookings = bookings;
        this.changes = changes;
        this.edits = edits;
        this.statuses = statuses;
        this.book = book;
        this.availability = availability;
        this.alternatives = alternatives;
        this.events = events;
    }

    /** Keeps a table for five minutes while the diner finishes; replaces the diner's earlier hold. */
    public HeldTable hold(Actor actor, TableRequest wanted) {
        var diner = requireDiner(actor);
        return orWithAlternatives(actor, wanted, () -> holds.hold(diner, wanted));
    }

    /** Gives a hold back; nothing happens if it has run out or was replaced. */
    public void release(Actor actor, String token) {
        holds.release(requireDiner(actor), token);
    }

    /** Books the table; it is confirmed once this returns. */
    public ReservationDetails book(Actor actor, BookingRequest request) {
        return details(() -> orWithAlternatives(actor, request.table(), () -> bookings.book(actor, request)));
    }

    /** Asks the restaurant to take a party larger than what can be booked online; staff answer. */
    public ReservationDetails request(Actor actor, BookingRequest request) {
        var diner = requireDiner(actor);
        return details(() -> orWithAlternatives(actor, request.table(), () -> bookings.request(diner, request)));
    }

    /** Moves the reservation; the old table is kept until the new one is had. */
    public ReservationDetails change(Actor actor, ChangeRequest request) {
        return details(() -> orWithAlternatives(actor, request, () -> changes.change(actor, request)));
    }

    /** For staff: moves the reservation, and writes the name and the requests on it, all of it or nothing. */
    public ReservationDetails edit(Actor actor, EditRequest request) {
        return details(() -> orWithAlternatives(actor, request.change(), () -> edits.edit(actor, request)));
    }

    /** Cancels the reservation and frees its table. */
    public ReservationDetails cancel(Actor actor, StatusRequest request) {
        return details(() -> statuses.cancel(actor, request));
    }

    /** Takes the actor's own last change of status back, within five minutes, if the table can be had again. */
    public ReservationDetails undo(Actor actor, StatusRequest request) {
        return details(() -> statuses.undo(actor, request));
    }

    /** The nearest starts to this one that the actor can book. */
    public Alternatives alternatives(Actor actor, TableRequest wanted) {
        return alternatives.find(actor, wanted);
    }

    /** The nearest starts to this one to which the actor can move the reservation. */
    public Alternatives alternativesForChange(Actor actor, String number, TableRequest wanted) {
        return alternatives.find(
                actor,
                wanted,
                (first, count) -> availability.daysForChange(actor, number, first, count, wanted.partySize()));
    }

    private ReservationDetails details(LongSupplier write) {
        return book.byId(write.getAsLong());
    }

    private <T> T orWithAlternatives(Actor actor, TableRequest wanted, Supplier<T> write) {
        try {
            return write.get();
        } catch (Refused refused) {
            tell(actor, wanted, refused);
            throw new Refused(refused.reason(), alternatives.find(actor, wanted));
        }
    }

    private long orWithAlternatives(Actor actor, ChangeRequest wanted, LongSupplier write) {
        try {
            return write.getAsLong();
        } catch (Refused refused) {
            throw withAlternatives(actor, wanted, refused);
        }
    }

    private void tell(Actor actor, TableRequest wanted, Refused refused) {
        SlotGrid.slotOf(wanted.time())
                .ifPresent(slot -> events.publishEvent(new TurnedAway(
                        actor.key(),
                        wanted.restaurantId(),
                        wanted.date(),
                        slot,
                        wanted.partySize(),
                        refused.reason())));
    }

    private Refused withAlternatives(Actor actor, ChangeRequest request, Refused refused) {
        if (refused.reason() == Reason.CHANGED_MEANWHILE || refused.reason() == Reason.NOT_ALLOWED_NOW) {
            return refused;
        }
        var restaurantId = book.byNumber(actor, request.number()).restaurantId();
        var wanted = new TableRequest(restaurantId, request.date(), request.time(), request.partySize());
        tell(actor, wanted, refused);
        return new Refused(refused.reason(), alternativesForChange(actor, request.number(), wanted));
    }

    private static Actor.Diner requireDiner(Actor actor) {
        if (actor instanceof Actor.Diner diner) {
            return diner;
        }
        throw new NotAllowed("Sign in to book");
    }
}
