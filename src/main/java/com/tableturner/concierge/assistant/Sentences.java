package com.tableturner.concierge.assistant;

import com.tableturner.base.ui.Formats;
import com.tableturner.concierge.Card;
import com.tableturner.concierge.Proposal;
import com.tableturner.concierge.Results;
import com.tableturner.concierge.Scene;
import com.tableturner.concierge.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sentences about tables: what is proposed, what is stored, why not, and what instead. */
@Component
class Sentences {

    private static final int NAMED = 4;

    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    /** As in Sat 28 Nov at 8:00 pm for 4 people. */
    String when(Scene scene, @Nullable LocalDate date, @Nullable LocalTime time, @Nullable Integer party) {
        var parts = new StringBuilder();
        if (date != null) {
            parts.append(words.day(date, scene.today()));
        }
        if (time != null) {
            parts.append(words.say("at", words.time(time)));
        }
        if (party != null) {
            parts.append(words.say("for", words.people(party)));
        }
        return parts.toString().strip();
    }

    String question(Scene scene, Proposal.Terms terms) {
        var when = when(scene, terms.date(), terms.time(), terms.party());
        return switch (terms.kind()) {
            case BOOK ->
                words.say("propose.book", terms.restaurant(), when, terms.name())
                        + (terms.note().isEmpty() ? "" : " " + words.say("propose.note", terms.note()));
            case REQUEST -> words.say("propose.request", terms.restaurant(), when);
            case MOVE -> words.say("propose.move", terms.number(), terms.restaurant(), terms.before(), when);
            case CANCEL ->
                words.say(
                        terms.late() ? "propose.cancel-late" : "propose.cancel",
                        terms.number(),
                        terms.restaurant(),
                        when);
            case JOIN_WAITLIST -> words.say("propose.join", terms.restaurant(), when);
            case LEAVE_WAITLIST -> words.say("propose.leave", terms.restaurant(), when);
        };
    }

    String reminder(Scene scene) {
        var terms = scene.proposal();
        return terms == null ? "" : question(scene, terms);
    }

    /** What is stored now. */
    String done(Scene scene, Results.Done done) {
        if (!done.outcome().equals(Results.OK)) {
            return done.because().isEmpty() ? words.say("gone") : done.because();
        }
        if (done.spot() != null) {
            var spot = done.spot();
            return words.say(
                    "done.join",
                    spot.restaurant(),
                    when(scene, spot.date(), spot.time(), spot.party()),
                    spot.position());
        }
        var booking = done.booking();
        if (booking == null) {
            return words.say("done.leave");
        }
        return stored(scene, Objects.requireNonNull(done.kind()), booking);
    }

    private String stored(Scene scene, Proposal.Kind kind, Card.Booking booking) {
        var when = when(scene, booking.date(), booking.time(), booking.party());
        var area = booking.area() == null ? "" : words.say("area", booking.area());
        return switch (kind) {
            case BOOK -> words.say("done.book", booking.restaurant(), when, booking.number(), area);
            case REQUEST -> words.say("done.request", booking.restaurant(), when, booking.number());
            case MOVE -> words.say("done.move", booking.restaurant(), when, booking.number(), area);
            default ->
                words.say(
                        booking.lateCancel() ? "done.cancel-late" : "done.cancel",
                        booking.restaurant(),
                        when,
                        booking.number());
        };
    }

    String withdrawn(Scene scene) {
        return words.say("withdrawn");
    }

    /** What comes nearest, in one sentence; empty if nothing does. */
    String instead(Scene scene, long restaurantId, @Nullable LocalDate date, List<Card.Instead> all) {
        var here = all.stream()
                .filter(offer ->
                        offer.restaurantId() == restaurantId && offer.date().equals(date))
                .map(offer -> words.time(offer.time()))
                .toList();
        var days = all.stream()
                .filter(offer ->
                        offer.restaurantId() == restaurantId && !offer.date().equals(date))
                .map(offer -> Formats.date(offer.date(), scene.today()) + words.say("at", words.time(offer.time())))
                .toList();
        var elsewhere = all.stream()
                .filter(offer -> offer.restaurantId() != restaurantId)
                .map(offer -> "**" + offer.restaurant() + "** (" + offer.area() + ")")
                .toList();
        return join(
                here.isEmpty() ? "" : words.say("instead.here", words.or(here)),
                days.isEmpty() ? "" : words.say("instead.days", words.or(days)),
                elsewhere.isEmpty() ? "" : words.say("instead.elsewhere", words.or(elsewhere)));
    }

    List<String> insteadReplies(Scene scene, long restaurantId, @Nullable LocalDate date, List<Card.Instead> all) {
        return all.stream()
                .map(offer -> {
                    if (offer.restaurantId() != restaurantId) {
                        return words.say("reply.restaurant-at", offer.restaurant(), words.time(offer.time()));
                    }
                    return offer.date().equals(date)
                            ? words.time(offer.time())
                            : words.say(
                                    "reply.day-at",
                                    Formats.date(offer.date(), scene.today()),
                                    words.time(offer.time()));
                })
                .limit(NAMED)
                .toList();
    }

    /** As in TT1000: Halli Hearth, Fri 27 Nov at 7:30 pm for 4 people. */
    String booking(Scene scene, Card.Booking booking) {
        return words.say(
                "booking",
                booking.number(),
                booking.restaurant(),
                when(scene, booking.date(), booking.time(), booking.party()));
    }

    static String join(String... sentences) {
        return String.join(
                " ",
                java.util.Arrays.stream(sentences)
                        .filter(part -> !part.isBlank())
                        .toList());
    }
}
