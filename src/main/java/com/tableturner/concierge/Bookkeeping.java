package com.tableturner.concierge;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.ChangeRequest;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.NoSuchReservation;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.StatusRequest;
import com.tableturner.reservation.TableRequest;
import com.tableturner.waitlist.JoinRequest;
import com.tableturner.waitlist.Waitlist;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what a yes was said to. The proposal's id is the key of the write, so a second yes finds the first one's result. */
@Component
class Bookkeeping {

    private final Bookings bookings;
    private final Waitlist waitlist;
    private final WaitingPlaces waiting;
    private final Proposals proposals;
    private final Refusals refusals;

    Bookkeeping(Bookings bookings, Waitlist waitlist, WaitingPlaces waiting, Proposals proposals, Refusals refusals) {
        this.bookings = bookings;
        this.waitlist = waitlist;
        this.waiting = waiting;
        this.proposals = proposals;
        this.refusals = refusals;
    }

    Results.Done carryOut(Turn turn, Proposal proposal) {
        try {
            return switch (proposal.terms().kind()) {
                case BOOK, REQUEST, MOVE, CANCEL -> stored(turn, proposal, write(turn, proposal));
                case JOIN_WAITLIST -> joined(turn, proposal);
                case LEAVE_WAITLIST -> left(turn, proposal);
            };
        } catch (Refused refused) {
            proposals.withdraw(turn.conversation().id());
            return refused(turn, proposal.terms(), refused);
        } catch (NoSuchReservation gone) {
            proposals.withdraw(turn.conversation().id());
            return new Results.Done(Results.NOT_FOUND, proposal.terms().kind(), null, null, "", List.of(), null);
        }
    }

    private ReservationDetails write(Turn turn, Proposal proposal) {
        var terms = proposal.terms();
        var key = "chat-" + proposal.id();
        return switch (terms.kind()) {
            case BOOK -> bookings.book(turn.actor(), request(key, terms));
            case REQUEST -> bookings.request(turn.actor(), request(key, terms));
            case MOVE ->
                bookings.change(
                        turn.actor(),
                        new ChangeRequest(
                                key,
                                terms.number(),
                                terms.seenVersion(),
                                terms.date(),
                                terms.time(),
                                terms.party(),
                                List.of(),
                                Channel.CHAT));
            default -> bookings.cancel(turn.actor(), new StatusRequest(key, terms.number(), Channel.CHAT));
        };
    }

    private static BookingRequest request(String key, Proposal.Terms terms) {
        var hold = terms.holdToken().isEmpty() ? null : terms.holdToken();
        return new BookingRequest(key, table(terms), terms.name(), terms.note(), hold, Channel.CHAT);
    }

    private static TableRequest table(Proposal.Terms terms) {
        return new TableRequest(terms.restaurantId(), terms.date(), terms.time(), terms.party());
    }

    private Results.Done stored(Turn turn, Proposal proposal, ReservationDetails reservation) {
        var booking = card(reservation);
        turn.show(new Card.Stored(proposal.terms().kind(), booking));
        if (proposal.terms().kind() != Proposal.Kind.CANCEL) {
            turn.continueAs(turn.dialogue().keeping(withoutDay(proposal.terms())));
        }
        turn.continueAs(turn.dialogue().showing(List.of(reservation.restaurantId())));
        return done(turn, proposal, booking, null, booking.number());
    }

    private static Wishes withoutDay(Proposal.Terms terms) {
        return Wishes.NONE
                .at(terms.restaurantId(), terms.restaurant())
                .from(terms.time(), null)
                .forParty(terms.party());
    }

    private Results.Done joined(Turn turn, Proposal proposal) {
        var terms = proposal.terms();
        var place = waitlist.join(
                turn.actor(),
                new JoinRequest(terms.restaurantId(), terms.date(), terms.time(), terms.party(), "", null));
        var spot = waiting.spot(place);
        turn.show(new Card.Waiting(List.of(spot)));
        return done(turn, proposal, null, spot, "");
    }

    private Results.Done left(Turn turn, Proposal proposal) {
        waitlist.leave(turn.actor(), proposal.terms().place());
        return done(turn, proposal, null, null, "");
    }

    private Results.Done done(
            Turn turn, Proposal proposal, Card.@Nullable Booking booking, Card.@Nullable Spot spot, String number) {
        turn.wrote();
        proposals.done(proposal.id(), number);
        var next = onTheSameDay(turn.dialogue().next(), proposal.terms());
        turn.continueAs(number.isEmpty() ? next : next.booked(number));
        return new Results.Done(
                Results.OK,
                proposal.terms().kind(),
                booking,
                spot,
                "",
                List.of(),
                next.task().goal() == Goal.NONE ? null : next.task());
    }

    /** What was asked for in one go and has no day of its own is for the day of what was booked. */
    private static Dialogue onTheSameDay(Dialogue next, Proposal.Terms terms) {
        var task = next.task();
        return task.goal() == Goal.BOOK && task.wishes().date() == null && terms.kind() == Proposal.Kind.BOOK
                ? next.with(task.with(task.wishes().on(terms.date())))
                : next;
    }

    private Results.Done refused(Turn turn, Proposal.Terms terms, Refused refused) {
        var wanted = table(terms);
        var instead = Refusals.instead(refused.alternatives());
        turn.offered(instead);
        if (!instead.isEmpty()) {
            turn.show(new Card.Times(
                    new Card.Place(
                            terms.restaurantId(),
                            terms.restaurant(),
                            terms.slug(),
                            terms.cuisine(),
                            terms.area(),
                            "",
                            null,
                            null,
                            List.of(),
                            List.of()),
                    terms.date(),
                    terms.party(),
                    refused.reason(),
                    instead));
        }
        var because = refused.reason() == Reason.TOO_LATE && terms.kind() == Proposal.Kind.MOVE
                ? refusals.tooLate(terms.number(), Formats.phone(terms.phone()))
                : refusals.because(turn.actor(), refused.reason(), wanted);
        return new Results.Done(refused.reason().name(), terms.kind(), null, null, because, instead, null);
    }

    static Card.Booking card(ReservationDetails stored) {
        return new Card.Booking(
                stored.number(),
                stored.status(),
                stored.restaurantId(),
                stored.restaurantName(),
                stored.restaurantCuisine(),
                stored.restaurantLocation(),
                stored.date(),
                stored.time(),
                stored.partySize(),
                stored.area(),
                stored.tables(),
                stored.specialRequests(),
                stored.customerName(),
                stored.restaurantPhone(),
                stored.changeableUntil(),
                stored.lateCancel());
    }
}
