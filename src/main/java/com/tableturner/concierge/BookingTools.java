package com.tableturner.concierge;

import com.tableturner.base.Actor;
import com.tableturner.reservation.NoSuchReservation;
import com.tableturner.reservation.ReservationBook;
import com.tableturner.reservation.TableRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.tool.annotation.Tool;
import org.springframework.ai.tool.annotation.ToolParam;
import org.springframework.stereotype.Component;

/** Tools for the signed-in diner's own tables. They propose; nothing is booked, moved or cancelled by them. */
@Component
class BookingTools {

    private static final String SHOWS =
            " Shows it to the diner and changes nothing; the diner has to say yes afterwards";

    private final Proposing proposing;
    private final ReservationBook book;
    private final WaitingPlaces waiting;
    private final Gazetteer gazetteer;
    private final Words words;

    BookingTools(Proposing proposing, ReservationBook book, WaitingPlaces waiting, Gazetteer gazetteer, Words words) {
        this.proposing = proposing;
        this.book = book;
        this.waiting = waiting;
        this.gazetteer = gazetteer;
        this.words = words;
    }

    @Tool(description = "Proposes a booking and keeps the table for 5 minutes." + SHOWS)
    Results.Proposed proposeBooking(
            @ToolParam(description = "The restaurant's name") String restaurant,
            @ToolParam(description = "yyyy-mm-dd") String date,
            @ToolParam(description = "HH:mm") String time,
            @ToolParam(description = "Number of people") int party,
            @ToolParam(required = false, description = "A wish for the restaurant, in the diner's words") @Nullable
                    String note,
            ToolContext context) {
        var turn = Turn.of(context);
        return turn.once("book" + restaurant + date + time + party + note, () -> {
            var wanted = table(restaurant, date, time, party);
            return wanted == null
                    ? Proposing.refused(Results.NOT_FOUND)
                    : proposing.booking(turn, wanted, Arguments.text(note));
        });
    }

    @Tool(description = "Proposes another date, time or party for one of the diner's reservations." + SHOWS)
    Results.Proposed proposeMove(
            @ToolParam(description = "The reservation's number, as in TT1000") String number,
            @ToolParam(required = false, description = "yyyy-mm-dd, if it changes") @Nullable String date,
            @ToolParam(required = false, description = "HH:mm, if it changes") @Nullable String time,
            @ToolParam(required = false, description = "Number of people, if it changes") @Nullable Integer party,
            ToolContext context) {
        var turn = Turn.of(context);
        return turn.once(
                "move" + number + date + time + party,
                () -> proposing.move(turn, number, Arguments.date(date), Arguments.time(time), party));
    }

    @Tool(description = "Proposes to cancel one of the diner's reservations." + SHOWS)
    Results.Proposed proposeCancel(
            @ToolParam(description = "The reservation's number, as in TT1000") String number, ToolContext context) {
        var turn = Turn.of(context);
        return turn.once("cancel" + number, () -> proposing.cancel(turn, number));
    }

    @Tool(description = "Lists the diner's upcoming reservations")
    Results.Mine myReservations(ToolContext context) {
        var turn = Turn.of(context);
        return turn.once("mine", () -> {
            if (!(turn.actor() instanceof Actor.Diner)) {
                return new Results.Mine(Results.SIGN_IN, List.of());
            }
            var bookings =
                    book.upcoming(turn.actor()).stream().map(Bookkeeping::card).toList();
            turn.looked(words.text("concierge.checked.mine"));
            if (!bookings.isEmpty()) {
                turn.show(new Card.Mine(bookings));
            }
            if (bookings.size() == 1) {
                turn.continueAs(turn.dialogue().speakingOf(bookings.getFirst()));
            }
            return new Results.Mine(Results.OK, bookings);
        });
    }

    @Tool(description = "Shows one of the diner's reservations")
    Results.Mine showReservation(
            @ToolParam(description = "The reservation's number, as in TT1000") String number, ToolContext context) {
        var turn = Turn.of(context);
        return turn.once("show" + number, () -> {
            if (!(turn.actor() instanceof Actor.Diner)) {
                return new Results.Mine(Results.SIGN_IN, List.of());
            }
            try {
                var found = Bookkeeping.card(book.byNumber(turn.actor(), number));
                turn.looked(words.text("concierge.checked.mine"));
                turn.show(new Card.Mine(List.of(found)));
                turn.continueAs(turn.dialogue().speakingOf(found));
                return new Results.Mine(Results.OK, List.of(found));
            } catch (NoSuchReservation unknown) {
                return new Results.Mine(Results.NOT_FOUND, List.of());
            }
        });
    }

    @Tool(description = "Proposes a place on the waitlist of a time that is full." + SHOWS)
    Results.Proposed proposeWaitlist(
            @ToolParam(description = "The restaurant's name") String restaurant,
            @ToolParam(description = "yyyy-mm-dd") String date,
            @ToolParam(description = "HH:mm") String time,
            @ToolParam(description = "Number of people") int party,
            ToolContext context) {
        var turn = Turn.of(context);
        return turn.once("join" + restaurant + date + time + party, () -> {
            var wanted = table(restaurant, date, time, party);
            return wanted == null ? Proposing.refused(Results.NOT_FOUND) : proposing.waitlist(turn, wanted);
        });
    }

    @Tool(description = "Lists the diner's places on waitlists")
    Results.Waiting myWaitlist(ToolContext context) {
        var turn = Turn.of(context);
        return turn.once("waiting", () -> {
            if (!(turn.actor() instanceof Actor.Diner)) {
                return new Results.Waiting(Results.SIGN_IN, List.of());
            }
            var spots = waiting.of(turn.actor());
            turn.looked(words.text("concierge.checked.waiting"));
            if (!spots.isEmpty()) {
                turn.show(new Card.Waiting(spots));
            }
            return new Results.Waiting(Results.OK, spots);
        });
    }

    @Tool(description = "Proposes to give up one of the diner's places on a waitlist." + SHOWS)
    Results.Proposed proposeLeaveWaitlist(
            @ToolParam(description = "The place, as listed") long place, ToolContext context) {
        var turn = Turn.of(context);
        return turn.once(
                "leave" + place,
                () -> waiting.of(turn.actor()).stream()
                        .filter(spot -> spot.place() == place)
                        .findFirst()
                        .map(spot -> proposing.leaving(turn, spot))
                        .orElseGet(() -> Proposing.refused(Results.NOT_FOUND)));
    }

    private @Nullable TableRequest table(String restaurant, String date, String time, int party) {
        var day = Objects.requireNonNull(Arguments.date(date), "date");
        var start = Objects.requireNonNull(Arguments.time(time), "time");
        return gazetteer
                .named(restaurant)
                .map(facts -> new TableRequest(facts.id(), day, start, party))
                .orElse(null);
    }
}
