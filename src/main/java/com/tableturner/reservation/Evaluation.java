package com.tableturner.reservation;

import com.tableturner.base.SlotGrid;
import com.tableturner.restaurant.BookingRules;
import com.tableturner.restaurant.DayPlan;
import com.tableturner.restaurant.RestaurantPlan;
import com.tableturner.restaurant.SeatingUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one answer to "can this asker book this?", for one restaurant, date and party at one moment. Pure: everything it
 * needs was read before. Offered and bookable are the same thing because both come from here.
 */
final class Evaluation {

    /** Beyond this staff plan no service; keeps dates within what both databases hold. */
    private static final int FARTHEST_DAYS = 3 * 366;

    private final RestaurantPlan plan;
    private final DayBook book;
    private final DayPlan day;
    private final LocalDate date;
    private final BookingRules rules;
    private final Asker asker;
    private final int party;
    private final @Nullable String area;
    private final long now;
    private final int turnSlots;
    private final int largest;
    private final @Nullable Reason reasonOfDay;
    private final @Nullable Reason reasonOfParty;

    /** @param area the only one where the party would sit; null for anywhere */
    Evaluation(
            RestaurantPlan plan,
            DayBook book,
            LocalDate date,
            Asker asker,
            int party,
            @Nullable String area,
            Instant now) {
        this.plan = plan;
        this.book = book;
        this.date = date;
        this.day = book.plan();
        this.rules = plan.rules();
        this.asker = asker;
        this.party = party;
        this.area = area;
        this.now = now.getEpochSecond();
        this.turnSlots = rules.turnSlots(party);
        this.largest = largestParty(plan, day, asker);
        this.reasonOfDay = reasonOfDay(today(plan, now));
        this.reasonOfParty = reasonOfParty();
    }

    /** Today in the restaurant's own time. */
    static LocalDate today(RestaurantPlan plan, Instant now) {
        return now.atZone(plan.facts().zone()).toLocalDate();
    }

    static LocalDate lastDay(RestaurantPlan plan, Asker asker, Instant now) {
        return today(plan, now)
                .plusDays(asker.staff() ? FARTHEST_DAYS : plan.rules().windowDays());
    }

    static int largestParty(RestaurantPlan plan, DayPlan day, Asker asker) {
        if (asker.staff()) {
            return day.largestParty(SeatingUnit::soldByStaff);
        }
        var online = day.largestParty(SeatingUnit::soldOnline);
        return Math.min(online, plan.rules().onlineMaxParty().orElse(online));
    }

    int largestParty() {
        return largest;
    }

    /** The slot with the reason against it, or the number of tables left. */
    SlotAvailability slot(int slot) {
        var reason = reasonBeforeTables(slot);
        if (reason != null) {
            return new SlotAvailability(slot, reason, 0);
        }
        var left = tablesLeft(slot);
        return new SlotAvailability(slot, left == 0 ? Reason.NO_TABLE : null, left);
    }

    /** Why the asker cannot start at this slot; null if they can. */
    @Nullable
    Reason reasonAgainst(int slot) {
        return slot(slot).reason();
    }

    /**
     * Why the asker cannot ask the restaurant to take this large party at this slot; null if they can. Only parties
     * too large to book online are asked for, and none larger than all tables together.
     */
    @Nullable
    Reason reasonAgainstRequest(int slot) {
        var reason = reasonOfTime(slot);
        if (reason != null) {
            return reason;
        }
        if (reasonOfParty != Reason.PARTY_TOO_LARGE) {
            return Reason.PARTY_TOO_SMALL;
        }
        if (party > seats()) {
            return Reason.PARTY_TOO_LARGE;
        }
        return reasonOfDiner(slot);
    }

    /** Of all tables together. */
    int seats() {
        return day.units().stream()
                .filter(unit -> !unit.isCombination())
                .mapToInt(SeatingUnit::capacity)
                .sum();
    }

    private @Nullable Reason reasonBeforeTables(int slot) {
        var reason = reasonOfTime(slot);
        if (reason != null) {
            return reason;
        }
        if (reasonOfParty != null) {
            return reasonOfParty;
        }
        var ofDiner = reasonOfDiner(slot);
        if (ofDiner != null) {
            return ofDiner;
        }
        return exceedsPacing(slot) ? Reason.PACING_FULL : null;
    }

    private @Nullable Reason reasonOfTime(int slot) {
        if (!plan.facts().active()) {
            return Reason.INACTIVE;
        }
        var start = day.startSecond(slot);
        if (start <= now) {
            return Reason.PAST;
        }
        if (reasonOfDay != null) {
            return reasonOfDay;
        }
        if (day.shiftAt(slot) == null) {
            return Reason.OUTSIDE_SHIFT;
        }
        if (!asker.staff() && now >= start - rules.notice().toSeconds()) {
            return Reason.TOO_LATE;
        }
        return null;
    }

    private @Nullable Reason reasonOfDiner(int slot) {
        var start = day.startSecond(slot);
        var diner = asker.diner();
        if (diner != null && diner.hasTooMany()) {
            return Reason.TOO_MANY_UPCOMING;
        }
        if (diner != null && diner.isElsewhere(start, endSecond(slot, start))) {
            return Reason.ALREADY_BOOKED_BY_DINER;
        }
        return null;
    }

    private @Nullable Reason reasonOfDay(LocalDate today) {
        var last = today.plusDays(asker.staff() ? FARTHEST_DAYS : rules.windowDays());
        if (date.isAfter(last)) {
            return Reason.OUTSIDE_WINDOW;
        }
        return day.isClosed() ? Reason.CLOSED : null;
    }

    private @Nullable Reason reasonOfParty() {
        if (party < 1 || party < day.smallestParty(this::isSold)) {
            return Reason.PARTY_TOO_SMALL;
        }
        return party > largest ? Reason.PARTY_TOO_LARGE : null;
    }

    private long endSecond(int slot, long start) {
        var wallEnd = SlotGrid.instant(
                        day.date(), slot + turnSlots, plan.facts().zone())
                .getEpochSecond();
        return Math.max(wallEnd, start + 1);
    }

    private boolean exceedsPacing(int slot) {
        var shift = day.shiftAt(slot);
        if (shift == null) {
            return false;
        }
        var limit = asker.staff() ? shift.pacingStaff() : shift.pacingOnline();
        return limit != null && book.coversStartingAt(slot) + (long) party > limit;
    }

    private boolean isSold(SeatingUnit unit) {
        return asker.staff() ? unit.soldByStaff() : unit.soldOnline();
    }

    /** Whether the party could be given this table or combination, were it free. */
    boolean isWanted(SeatingUnit unit) {
        return unit.fits(party) && isSold(unit) && (area == null || area.equals(unit.area()));
    }

    /** Where the asker could choose to sit with this party, in the order of the tables. */
    List<String> areas() {
        return day.units().stream()
                .filter(unit -> unit.fits(party) && isSold(unit))
                .map(SeatingUnit::area)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private boolean isChoice(SeatingUnit unit, int slot) {
        return isWanted(unit) && book.isFree(unit, slot, turnSlots);
    }

    private int tablesLeft(int slot) {
        var singles = 0;
        var combinations = 0;
        for (var unit : day.units()) {
            if (isChoice(unit, slot)) {
                if (unit.isCombination()) {
                    combinations++;
                } else {
                    singles++;
                }
            }
        }
        return singles > 0 ? singles : combinations;
    }

    /** The table or combination the party gets; empty if none is free. */
    Optional<SeatingUnit> choose(int slot) {
        var serviceStart = day.shifts().getFirst().startSlot();
        return book.choose(this::isWanted, slot, turnSlots, serviceStart, rules.shortestTurnSlots());
    }
}
