package com.tableturner.concierge.assistant;

import com.tableturner.concierge.Card;
import com.tableturner.concierge.Goal;
import com.tableturner.concierge.Results;
import com.tableturner.concierge.Scene;
import com.tableturner.concierge.Wishes;
import com.tableturner.concierge.Words;
import com.tableturner.concierge.language.Asked;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The diner's own reservations and waitlist places: list, show, move, cancel. */
@Component
class Own {

    private final Words words;
    private final Sentences sentences;
    private final Tables tables;
    private final Offers offers;

    Own(Words words, Sentences sentences, Tables tables, Offers offers) {
        this.words = words;
        this.sentences = sentences;
        this.tables = tables;
        this.offers = offers;
    }

    Move start(Scene scene) {
        if (!scene.signedIn()) {
            return tables.signIn(scene, "");
        }
        var task = scene.task();
        return switch (task.goal()) {
            case CANCEL ->
                task.reservation().isEmpty()
                        ? Move.Call.to("myReservations")
                        : Move.Call.to("proposeCancel").with("number", task.reservation());
            case MOVE -> move(scene, task.reservation());
            case SHOW -> Move.Call.to("showReservation").with("number", task.reservation());
            case SHOW_WAITLIST -> Move.Call.to("myWaitlist");
            case LEAVE_WAITLIST ->
                task.reservation().isEmpty()
                        ? Move.Call.to("myWaitlist")
                        : Move.Call.to("proposeLeaveWaitlist").with("place", Long.valueOf(task.reservation()));
            case SIGN_IN -> signedIn(scene);
            default -> Move.Call.to("myReservations");
        };
    }

    private Move signedIn(Scene scene) {
        return scene.name().isEmpty()
                ? Move.Say.that(words.say("ask.name")).asking(Asked.NAME)
                : Move.Say.that(words.say("signed-in-already"))
                        .offering(words.say("reply.book"), words.say("reply.mine"));
    }

    private static boolean changes(Wishes wishes) {
        return wishes.date() != null || wishes.time() != null || wishes.party() != null;
    }

    private Move move(Scene scene, String number) {
        var wishes = scene.task().wishes();
        if (number.isEmpty()) {
            return Move.Call.to("myReservations");
        }
        return changes(wishes)
                ? Move.Call.to("proposeMove")
                        .with("number", number)
                        .with("date", wishes.date())
                        .with("time", wishes.time())
                        .with("party", wishes.party())
                : Move.Call.to("showReservation").with("number", number);
    }

    /** After a tool about the diner's own things. */
    Move answered(Scene scene, Answered answered) {
        return switch (answered.last()) {
            case "myReservations" -> listed(scene, answered);
            case "showReservation" -> shown(scene, answered);
            case "myWaitlist" -> waiting(scene, answered);
            case "proposeMove", "proposeCancel", "proposeLeaveWaitlist" -> proposed(scene, answered);
            default -> Move.Say.that(words.say("lost"));
        };
    }

    private Move listed(Scene scene, Answered answered) {
        var mine = answered.of("myReservations", Results.Mine.class)
                .map(Results.Mine::bookings)
                .orElse(List.of());
        if (mine.isEmpty()) {
            return Move.Say.that(words.say("mine.none")).offering(words.say("reply.book"));
        }
        var goal = scene.task().goal();
        if (goal != Goal.CANCEL && goal != Goal.MOVE) {
            return list(scene, mine);
        }
        var meant = meant(scene, mine);
        if (meant.size() == 1) {
            var number = meant.getFirst().number();
            return goal == Goal.CANCEL
                    ? Move.Call.to("proposeCancel").with("number", number)
                    : moveThis(scene, meant.getFirst());
        }
        var choices = meant.isEmpty() ? mine : meant;
        return Move.Say.that(words.say(
                        goal == Goal.CANCEL ? "mine.which-cancel" : "mine.which-move", bullets(scene, choices)))
                .asking(Asked.CHOICE)
                .offering(Move.Say.first(choices.stream().map(Card.Booking::number)));
    }

    /** The reservations that the diner's words fit: of one to be moved, its new date and time say nothing. */
    private static List<Card.Booking> meant(Scene scene, List<Card.Booking> mine) {
        var wishes = scene.task().wishes();
        var cancels = scene.task().goal() == Goal.CANCEL;
        return mine.stream()
                .filter(booking -> wishes.restaurantId() == null || booking.restaurantId() == wishes.restaurantId())
                .filter(booking ->
                        !cancels || wishes.date() == null || booking.date().equals(wishes.date()))
                .filter(booking -> !cancels
                        || wishes.time() == null
                        || wishes.latest() != null
                        || booking.time().equals(wishes.time()))
                .filter(booking -> !cancels || wishes.party() == null || booking.party() == wishes.party())
                .toList();
    }

    private Move moveThis(Scene scene, Card.Booking booking) {
        return changes(scene.task().wishes()) ? move(scene, booking.number()) : askWhat(scene, booking);
    }

    private Move list(Scene scene, List<Card.Booking> mine) {
        return Move.Say.that(words.say("mine.list", mine.size(), bullets(scene, mine)))
                .offering(
                        words.say("reply.change-one", mine.getFirst().number()),
                        words.say("reply.cancel-one", mine.getFirst().number()),
                        words.say("reply.book"));
    }

    private String bullets(Scene scene, List<Card.Booking> bookings) {
        return bookings.stream()
                .map(booking -> "\n- " + sentences.booking(scene, booking))
                .collect(Collectors.joining());
    }

    private Move shown(Scene scene, Answered answered) {
        var found = answered.of("showReservation", Results.Mine.class)
                .map(Results.Mine::bookings)
                .orElse(List.of());
        if (found.isEmpty()) {
            return Move.Say.that(words.say("mine.unknown")).offering(words.say("reply.mine"));
        }
        var booking = found.getFirst();
        return scene.task().goal() == Goal.MOVE ? askWhat(scene, booking) : details(scene, booking);
    }

    private Move askWhat(Scene scene, Card.Booking booking) {
        return Move.Say.that(words.say("move.what", sentences.booking(scene, booking)))
                .asking(Asked.DATE, Asked.TIME, Asked.PEOPLE)
                .offering(
                        words.say("reply.hour-later", words.time(booking.time().plusHours(1))),
                        words.say("reply.party-more", booking.party() + 1));
    }

    private Move details(Scene scene, Card.Booking booking) {
        var note = booking.note().isEmpty() ? "" : words.say("mine.note", booking.note());
        var area = booking.area() == null ? "" : words.say("area", booking.area());
        return Move.Say.that(Sentences.join(
                        words.say(
                                "mine.one",
                                sentences.booking(scene, booking),
                                words.text(
                                        "concierge.status." + booking.status().text()),
                                area),
                        note))
                .offering(
                        words.say("reply.change-one", booking.number()),
                        words.say("reply.cancel-one", booking.number()));
    }

    private Move waiting(Scene scene, Answered answered) {
        var spots = answered.of("myWaitlist", Results.Waiting.class)
                .map(Results.Waiting::spots)
                .orElse(List.of());
        if (spots.isEmpty()) {
            return Move.Say.that(words.say("waiting.none")).offering(words.say("reply.book"));
        }
        if (scene.task().goal() == Goal.LEAVE_WAITLIST && spots.size() == 1) {
            return Move.Call.to("proposeLeaveWaitlist")
                    .with("place", spots.getFirst().place());
        }
        var list = spots.stream()
                .map(spot -> "\n- "
                        + words.say(
                                "waiting.one",
                                spot.restaurant(),
                                sentences.when(scene, spot.date(), spot.time(), spot.party()),
                                spot.position()))
                .collect(Collectors.joining());
        return Move.Say.that(words.say("waiting.list", list)).offering(words.say("reply.leave"));
    }

    private Move proposed(Scene scene, Answered answered) {
        var proposed = answered.of(answered.last(), Results.Proposed.class).orElse(null);
        if (proposed == null || proposed.outcome().equals(Results.NOT_FOUND)) {
            return Move.Say.that(words.say("mine.unknown")).offering(words.say("reply.mine"));
        }
        if (proposed.outcome().equals(Results.SIGN_IN)) {
            return tables.signIn(scene, "");
        }
        var terms = proposed.terms();
        return terms != null
                ? offers.asking(scene, terms)
                : offers.refused(
                        scene,
                        "MOVE",
                        proposed.because(),
                        here(proposed.instead()),
                        proposed.instead(),
                        proposed.phone());
    }

    static long here(List<Card.Instead> instead) {
        return instead.isEmpty() ? 0 : instead.getFirst().restaurantId();
    }
}
