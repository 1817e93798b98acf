package com.tableturner.reservation.ui.mine;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.reservation.Alternatives;
import com.tableturner.reservation.Availability;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.ChangeRequest;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.DayAvailability;
import com.tableturner.reservation.ReservationBook;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationHistory;
import com.tableturner.reservation.ReservationStep;
import com.tableturner.reservation.StatusRequest;
import com.tableturner.reservation.TableRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything these screens ask for or write, always for the diner of the session. */
@Component
class MyBook {

    private final ReservationBook book;
    private final ReservationHistory history;
    private final Availability availability;
    private final Bookings bookings;
    private final Clock clock;

    MyBook(
            ReservationBook book,
            ReservationHistory history,
            Availability availability,
            Bookings bookings,
            Clock clock) {
        this.book = book;
        this.history = history;
        this.availability = availability;
        this.bookings = bookings;
        this.clock = clock;
    }

    Actor owner() {
        return CurrentActor.get();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(ReservationDetails reservation) {
        return LocalDate.ofInstant(now(), reservation.zone());
    }

    /** The last moment for changes, on the restaurant's wall. */
    static LocalDateTime deadline(ReservationDetails reservation) {
        return LocalDateTime.ofInstant(reservation.changeableUntil(), reservation.zone());
    }

    List<ReservationDetails> upcoming() {
        return book.upcoming(owner());
    }

    List<ReservationDetails> past(int offset, int limit) {
        return book.past(owner(), offset, limit);
    }

    long countPast() {
        return book.countPast(owner());
    }

    ReservationDetails byNumber(String number) {
        return book.byNumber(owner(), number);
    }

    List<ReservationStep> history(String number) {
        return history.of(owner(), number);
    }

    boolean canUndoCancel(String number) {
        return history.canUndoCancel(owner(), number);
    }

    /** From today to the last day the diner can move to, at least to the day it is on. */
    List<DayAvailability> daysForChange(ReservationDetails reservation, int party) {
        var today = today(reservation);
        var last = availability
                .dayForChange(owner(), reservation.number(), today, party)
                .lastBookableDay();
        var end = last.isBefore(reservation.date()) ? reservation.date() : last;
        var count = Math.max(1, (int) ChronoUnit.DAYS.between(today, end) + 1);
        return availability.daysForChange(owner(), reservation.number(), today, count, party);
    }

    /** Nearest starts here; a reservation cannot be moved to another restaurant. */
    Alternatives alternatives(ReservationDetails reservation, TableRequest wanted) {
        var found = bookings.alternativesForChange(owner(), reservation.number(), wanted);
        return here(found);
    }

    static Alternatives here(Alternatives found) {
        return new Alternatives(found.sameDay(), found.otherDays(), List.of());
    }

    ReservationDetails change(String key, ReservationDetails seen, LocalDate date, LocalTime time, int party) {
        return bookings.change(
                owner(),
                new ChangeRequest(key, seen.number(), seen.version(), date, time, party, List.of(), Channel.WEB));
    }

    ReservationDetails cancel(String key, String number) {
        return bookings.cancel(owner(), new StatusRequest(key, number, Channel.WEB));
    }

    ReservationDetails undo(String key, String number) {
        return bookings.undo(owner(), new StatusRequest(key, number, Channel.WEB));
    }
}
