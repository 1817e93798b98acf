package com.tableturner.reservation;

import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.Impact.Why;
import com.tableturner.reservation.UpcomingBook.Day;
import com.tableturner.reservation.UpcomingBook.Party;
import com.tableturner.restaurant.DayPlan;
import com.tableturner.restaurant.RestaurantPlan;
import com.tableturner.restaurant.SeatingUnit;
import com.tableturner.restaurant.ServicePeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which parties of a day a plan has no place for. Where too many would start at once, who booked first stays. Pure.
 */
final class Misfits {

    private final RestaurantPlan plan;
    private final DayPlan day;
    private final Day booked;
    private final int[] covers = new int[SlotGrid.SLOTS];

    private Misfits(RestaurantPlan plan, LocalDate date, Day booked) {
        this.plan = plan;
        this.day = plan.on(date);
        this.booked = booked;
        var parties = booked.parties().stream().map(Party::id).collect(Collectors.toSet());
        booked.taken().stream()
                .filter(row -> !parties.contains(row.reservationId()))
                .forEach(row -> covers[row.slot()] += row.covers());
    }

    /** By the reservation's id. */
    static Map<Long, Why> of(RestaurantPlan plan, LocalDate date, Day booked) {
        var misfits = new Misfits(plan, date, booked);
        var found = new HashMap<Long, Why>();
        booked.parties().stream().sorted(Comparator.comparingLong(Party::id)).forEach(party -> {
            var why = misfits.why(party);
            if (why != null) {
                found.put(party.id(), why);
            }
        });
        return found;
    }

    private @Nullable Why why(Party party) {
        if (!plan.facts().active()) {
            return Why.NOT_ON_SALE;
        }
        if (day.isClosed()) {
            return Why.CLOSED;
        }
        var shift = party.slot() < SlotGrid.STARTS ? day.shiftAt(party.slot()) : null;
        if (shift == null) {
            return Why.OUTSIDE_HOURS;
        }
        if (party.tableIds().isEmpty()) {
            return null; // a request: its table is chosen with the yes
        }
        var why = whyNotAtItsTable(party);
        return why == null ? whyNotPaced(party, shift) : why;
    }

    private @Nullable Why whyNotAtItsTable(Party party) {
        var unit = unit(day, party);
        if (unit.isEmpty()) {
            return Why.NO_SUCH_TABLE;
        }
        if (party.size() > unit.get().maxParty()) {
            return Why.TABLE_TOO_SMALL;
        }
        if (party.size() < unit.get().minParty()) {
            return Why.TABLE_TOO_LARGE;
        }
        return runsIntoNext(party) ? Why.STAY_TOO_LONG : null;
    }

    /** The table or combination it has, if it stands on that day. */
    static Optional<SeatingUnit> unit(DayPlan day, Party party) {
        return day.units().stream()
                .filter(unit -> unit.tableIds().equals(party.tableIds()))
                .findFirst();
    }

    private boolean runsIntoNext(Party party) {
        var from = party.slot() + party.slots();
        var to = party.slot() + plan.rules().turnSlots(party.size());
        return to > from
                && booked.taken().stream()
                        .anyMatch(row -> row.slot() >= from
                                && row.slot() < to
                                && row.reservationId() != party.id()
                                && party.tableIds().contains(row.tableId()));
    }

    private @Nullable Why whyNotPaced(Party party, ServicePeriod shift) {
        var limit = party.throughStaff() ? shift.pacingStaff() : shift.pacingOnline();
        if (limit != null && covers[party.slot()] + party.size() > limit) {
            return Why.OVER_PACING;
        }
        covers[party.slot()] += party.size();
        return null;
    }
}
