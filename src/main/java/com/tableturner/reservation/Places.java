package com.tableturner.reservation;

import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.Impact.Place;
import com.tableturner.reservation.UpcomingBook.Day;
import com.tableturner.reservation.UpcomingBook.Party;
import com.tableturner.reservation.UpcomingBook.Taken;
import com.tableturner.restaurant.RestaurantPlan;
import com.tableturner.restaurant.SeatingUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the parties of one day could go that their restaurant has no place for. What is proposed to one is not proposed
 * to another; what somebody has now is free for nobody else, so that the moves can be made in any order. Pure.
 */
final class Places {

    private final RestaurantPlan plan;
    private final LocalDate date;
    private final Instant now;
    private final List<Taken> taken;

    Places(RestaurantPlan plan, LocalDate date, Day booked, Instant now) {
        this.plan = plan;
        this.date = date;
        this.now = now;
        this.taken = new ArrayList<>(booked.taken());
    }

    /** The nearest time at which a table is free for the party, at its own table if it can be; null if there is none. */
    @Nullable
    Place propose(Party party) {
        if (party.status() != ReservationStatus.CONFIRMED) {
            return null;
        }
        var book = bookWithout(party);
        var evaluation = new Evaluation(plan, book, date, Asker.STAFF, party.size(), null, now);
        var nearest = IntStream.range(0, SlotGrid.STARTS)
                .boxed()
                .sorted(Comparator.comparingInt((Integer slot) -> Math.abs(slot - party.slot())))
                .filter(slot -> evaluation.reasonAgainst(slot) == null && isPaced(party, book, slot))
                .toList();
        for (var slot : nearest) {
            var unit = free(party, book, evaluation, slot);
            if (unit != null) {
                take(party, unit, slot);
                return new Place(SlotGrid.time(slot), unit.tableIds(), unit.name());
            }
        }
        return null;
    }

    private DayBook bookWithout(Party party) {
        var book = new DayBook(plan.on(date));
        taken.stream()
                .filter(row -> row.reservationId() != party.id())
                .forEach(row -> book.add(row.tableId(), row.slot(), row.covers()));
        return book;
    }

    /** What was booked online keeps to what is sold online, where it moves. */
    private boolean isPaced(Party party, DayBook book, int slot) {
        var shift = Objects.requireNonNull(book.plan().shiftAt(slot));
        var limit = party.throughStaff() ? shift.pacingStaff() : shift.pacingOnline();
        return limit == null || book.coversStartingAt(slot) + party.size() <= limit;
    }

    private @Nullable SeatingUnit free(Party party, DayBook book, Evaluation evaluation, int slot) {
        var slots = Math.min(Math.max(party.slots(), plan.rules().turnSlots(party.size())), SlotGrid.SLOTS - slot);
        var own = Misfits.unit(book.plan(), party).stream();
        var others = party.tableLocked()
                ? Stream.<SeatingUnit>empty()
                : book.plan().units().stream().filter(evaluation::isWanted);
        return Stream.concat(own, others)
                .filter(unit -> unit.fits(party.size()))
                .filter(unit -> book.isFree(unit, slot, slots))
                .findFirst()
                .orElse(null);
    }

    /** Beside what it has now, which it gives up only when it moves. */
    private void take(Party party, SeatingUnit unit, int slot) {
        var slots = Math.max(party.slots(), plan.rules().turnSlots(party.size()));
        var covers = party.size();
        for (var table : unit.tableIds()) {
            for (var next = slot; next < Math.min(slot + slots, SlotGrid.SLOTS); next++) {
                taken.add(new Taken(table, next, next == slot ? covers : 0, 0));
            }
            covers = 0;
        }
    }
}
