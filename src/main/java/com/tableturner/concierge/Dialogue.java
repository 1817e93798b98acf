package com.tableturner.concierge;

import com.tableturner.concierge.language.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation stands between two messages.
 *
 * @param waiting what else was asked for in one go, to be done next
 * @param asked what the concierge asked last
 * @param shown ids of the restaurants shown last, in their order
 * @param lastBooked the number of the reservation spoken of last
 * @param name under which the diner wants to book, if they said one
 * @param last what the last booking was for, without its day: another one begins with it
 * @param offered the days just offered instead of one that was full
 */
public record Dialogue(
        Task task,
        List<Task> waiting,
        Set<Asked> asked,
        List<Long> shown,
        String lastBooked,
        String name,
        Wishes last,
        List<LocalDate> offered) {

    public static final Dialogue START =
            new Dialogue(Task.NONE, List.of(), Set.of(), List.of(), "", "", Wishes.NONE, List.of());

    /** What conversations kept before there was a last booking or an offer is read as none. */
    public Dialogue(
            Task task,
            List<Task> waiting,
            Set<Asked> asked,
            List<Long> shown,
            String lastBooked,
            String name,
            @Nullable Wishes last,
            @Nullable List<LocalDate> offered) {
        this.task = task;
        this.waiting = List.copyOf(waiting);
        this.asked = Set.copyOf(asked);
        this.shown = List.copyOf(shown);
        this.lastBooked = lastBooked;
        this.name = name;
        this.last = Objects.requireNonNullElse(last, Wishes.NONE);
        this.offered = offered == null ? List.of() : List.copyOf(offered);
    }

    public Dialogue with(Task other) {
        return new Dialogue(other, waiting, asked, shown, lastBooked, name, last, offered);
    }

    public Dialogue with(List<Task> others) {
        return new Dialogue(task, others, asked, shown, lastBooked, name, last, offered);
    }

    public Dialogue asking(Set<Asked> what) {
        return new Dialogue(task, waiting, what, shown, lastBooked, name, last, offered);
    }

    public Dialogue showing(List<Long> restaurants) {
        return new Dialogue(task, waiting, asked, restaurants, lastBooked, name, last, offered);
    }

    public Dialogue booked(String number) {
        return new Dialogue(task, waiting, asked, shown, number, name, last, offered);
    }

    public Dialogue calling(String diner) {
        return new Dialogue(task, waiting, asked, shown, lastBooked, diner, last, offered);
    }

    public Dialogue keeping(Wishes booking) {
        return new Dialogue(task, waiting, asked, shown, lastBooked, name, booking, offered);
    }

    /** A reservation that was shown is the one that is changed when nothing else is named. */
    public Dialogue speakingOf(Card.Booking booking) {
        var like = Wishes.NONE
                .at(booking.restaurantId(), booking.restaurant())
                .from(booking.time(), null)
                .forParty(booking.party());
        return booked(booking.number()).keeping(like).showing(List.of(booking.restaurantId()));
    }

    public Dialogue offering(List<LocalDate> days) {
        return new Dialogue(task, waiting, asked, shown, lastBooked, name, last, days);
    }

    /** What comes next when the present task is over. */
    public Dialogue next() {
        return waiting.isEmpty() ? with(Task.NONE) : with(waiting.getFirst()).with(waiting.subList(1, waiting.size()));
    }
}
