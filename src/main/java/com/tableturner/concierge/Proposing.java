package com.tableturner.concierge;

import com.tableturner.base.Actor;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.Availability;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.NoSuchReservation;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ReservationBook;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.TableRequest;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.restaurant.RestaurantPlan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes proposals: looks whether a yes would be granted, keeps the table meanwhile, and shows what exactly it is for. */
@Component
class Proposing {

    private final Bookings bookings;
    private final Availability availability;
    private final ReservationBook book;
    private final Plans plans;
    private final Proposals proposals;
    private final Refusals refusals;
    private final Words words;
    private final Clock clock;

    Proposing(
            Bookings bookings,
            Availability availability,
            ReservationBook book,
            Plans plans,
            Proposals proposals,
            Refusals refusals,
            Words words,
            Clock clock) {
        this.bookings = bookings;
        this.availability = availability;
        this.book = book;
        this.plans = plans;
        this.proposals = proposals;
        this.refusals = refusals;
        this.words = words;
        this.clock = clock;
    }

    /** A new table. Held while the diner decides; a party too large to book online becomes a request. */
    Results.Proposed booking(Turn turn, TableRequest wanted, String note) {
        if (!(turn.actor() instanceof Actor.Diner)) {
            return refused(Results.SIGN_IN);
        }
        if (turn.scene().name().isEmpty()) {
            return refused(Results.NAME);
        }
        var plan = plans.current(wanted.restaurantId()).orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
        try {
            var held = bookings.hold(turn.actor(), wanted);
            return shown(
                    turn, terms(Proposal.Kind.BOOK, plan, wanted, turn.scene().name(), note, held.token()));
        } catch (Refused refused) {
            if (refused.reason() == Reason.PARTY_TOO_LARGE && wanted.partySize() <= seats(plan, wanted.date())) {
                return shown(
                        turn,
                        terms(Proposal.Kind.REQUEST, plan, wanted, turn.scene().name(), note, ""));
            }
            return refused(turn, refused, wanted, plan.facts());
        }
    }

    private static int seats(RestaurantPlan plan, LocalDate date) {
        return plan.on(date).units().stream()
                .filter(unit -> !unit.isCombination())
                .mapToInt(unit -> unit.capacity())
                .sum();
    }

    /** Another date, time or party for a reservation of the diner's; what is null stays. */
    Results.Proposed move(
            Turn turn, String number, @Nullable LocalDate date, @Nullable LocalTime time, @Nullable Integer party) {
        if (!(turn.actor() instanceof Actor.Diner)) {
            return refused(Results.SIGN_IN);
        }
        try {
            var now = book.byNumber(turn.actor(), number);
            var wanted = new TableRequest(
                    now.restaurantId(),
                    date == null ? now.date() : date,
                    time == null ? now.time() : time,
                    party == null ? now.partySize() : party);
            return move(turn, now, wanted);
        } catch (NoSuchReservation unknown) {
            return refused(Results.NOT_FOUND);
        }
    }

    private Results.Proposed move(Turn turn, ReservationDetails now, TableRequest wanted) {
        var plan = plans.current(now.restaurantId()).orElseThrow();
        var reason = reasonAgainst(turn.actor(), now, wanted);
        if (reason != null) {
            var late = reason == Reason.TOO_LATE || reason == Reason.NOT_ALLOWED_NOW;
            var refused = late
                    ? new Refused(reason)
                    : new Refused(reason, bookings.alternativesForChange(turn.actor(), now.number(), wanted));
            var because = late
                    ? words.text(
                            "concierge.reason.change-" + (reason == Reason.TOO_LATE ? "late" : "never"),
                            now.number(),
                            Formats.phone(plan.facts().phone()))
                    : refusals.because(turn.actor(), reason, wanted);
            var instead = Refusals.instead(refused.alternatives());
            turn.offered(instead);
            return new Results.Proposed(
                    reason.name(), null, because, instead, plan.facts().phone());
        }
        return shown(turn, existing(Proposal.Kind.MOVE, plan, now, wanted));
    }

    private @Nullable Reason reasonAgainst(Actor actor, ReservationDetails now, TableRequest wanted) {
        var instant = clock.instant();
        if (!now.canBeChanged(instant)) {
            return now.isUpcoming(instant) ? Reason.TOO_LATE : Reason.NOT_ALLOWED_NOW;
        }
        var slot = SlotGrid.slotOf(wanted.time());
        var day = availability.dayForChange(actor, now.number(), wanted.date(), wanted.partySize());
        return slot.isEmpty()
                ? Reason.NOT_A_SLOT
                : day.slots().get(slot.getAsInt()).reason();
    }

    Results.Proposed cancel(Turn turn, String number) {
        if (!(turn.actor() instanceof Actor.Diner)) {
            return refused(Results.SIGN_IN);
        }
        try {
            var now = book.byNumber(turn.actor(), number);
            var plan = plans.current(now.restaurantId()).orElseThrow();
            if (!now.canBeCancelled(clock.instant())) {
                return new Results.Proposed(
                        Reason.NOT_ALLOWED_NOW.name(),
                        null,
                        words.text(
                                "concierge.reason.change-never",
                                now.number(),
                                Formats.phone(plan.facts().phone())),
                        List.of(),
                        plan.facts().phone());
            }
            var same = new TableRequest(now.restaurantId(), now.date(), now.time(), now.partySize());
            return shown(turn, existing(Proposal.Kind.CANCEL, plan, now, same));
        } catch (NoSuchReservation unknown) {
            return refused(Results.NOT_FOUND);
        }
    }

    Results.Proposed waitlist(Turn turn, TableRequest wanted) {
        if (!(turn.actor() instanceof Actor.Diner)) {
            return refused(Results.SIGN_IN);
        }
        var plan = plans.current(wanted.restaurantId()).orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
        return shown(
                turn,
                terms(Proposal.Kind.JOIN_WAITLIST, plan, wanted, turn.scene().name(), "", ""));
    }

    Results.Proposed leaving(Turn turn, Card.Spot spot) {
        var plan = plans.current(spot.restaurantId()).orElseThrow();
        var wanted = new TableRequest(spot.restaurantId(), spot.date(), spot.time(), spot.party());
        var terms =
                terms(Proposal.Kind.LEAVE_WAITLIST, plan, wanted, turn.scene().name(), "", "");
        return shown(turn, terms.giving(spot.place()));
    }

    private Results.Proposed shown(Turn turn, Proposal.Terms terms) {
        var proposal = proposals.open(turn.conversation().id(), turn.number(), terms);
        turn.show(new Card.Shown(proposal.id(), terms.forEyes()));
        turn.looked(words.text("concierge.checked.proposal", terms.restaurant()));
        return new Results.Proposed(Results.OK, terms.forEyes(), "", List.of(), terms.phone());
    }

    private Results.Proposed refused(Turn turn, Refused refused, TableRequest wanted, RestaurantFacts facts) {
        var instead = Refusals.instead(refused.alternatives());
        turn.offered(instead);
        turn.show(new Card.Times(
                Finder.place(facts, Wishes.NONE, List.of()),
                wanted.date(),
                wanted.partySize(),
                refused.reason(),
                instead));
        return new Results.Proposed(
                refused.reason().name(),
                null,
                refusals.because(turn.actor(), refused.reason(), wanted),
                instead,
                facts.phone());
    }

    static Results.Proposed refused(String outcome) {
        return new Results.Proposed(outcome, null, "", List.of(), "");
    }

    private Proposal.Terms existing(
            Proposal.Kind kind, RestaurantPlan plan, ReservationDetails now, TableRequest wanted) {
        var today = LocalDate.now(clock.withZone(plan.facts().zone()));
        var before = words.text(
                "concierge.before",
                Formats.date(now.date(), today),
                Formats.time(now.time()),
                words.people(now.partySize()));
        return terms(kind, plan, wanted, now.customerName(), now.specialRequests(), "")
                .replacing(now.number(), now.version(), before, !clock.instant().isBefore(now.changeableUntil()));
    }

    private static Proposal.Terms terms(
            Proposal.Kind kind, RestaurantPlan plan, TableRequest wanted, String name, String note, String hold) {
        var facts = plan.facts();
        var start = wanted.date().atTime(wanted.time()).atZone(facts.zone()).toInstant();
        return new Proposal.Terms(
                kind,
                facts.id(),
                facts.name(),
                facts.slug(),
                facts.cuisine(),
                facts.location(),
                facts.phone(),
                wanted.date(),
                wanted.time(),
                wanted.partySize(),
                plan.rules().turnMinutes(wanted.partySize()),
                name,
                note,
                "",
                0,
                "",
                start.minus(plan.rules().changeCutoff()),
                false,
                hold,
                0);
    }
}
