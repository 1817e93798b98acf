package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.OpenToAll;
import com.tableturner.base.SlotGrid;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.CatalogueQuery;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.restaurant.RestaurantPlan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What can be booked, for every channel and every asker. Whatever it offers to an asker, {@link Bookings} books for that
 * asker, and what it does not offer is refused there with the same reason.
 */
@Service
@OpenToAll
public class Availability {

    private static final int AROUND = 6;
    private static final int NEAREST = 4;

    private final DayReader days;
    private final Askers askers;
    private final OwnReservations own;
    private final Catalogue catalogue;
    private final Clock clock;

    Availability(DayReader days, Askers askers, OwnReservations own, Catalogue catalogue, Clock clock) {
        this.days = days;
        this.askers = askers;
        this.own = own;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * All 25 slots of a date.
     *
     * @param party covers
     * @throws Refused with UNKNOWN_RESTAURANT
     */
    public DayAvailability day(Actor actor, long restaurantId, LocalDate date, int party) {
        return day(actor, restaurantId, date, new Wanted(party, null), 0);
    }

    /** The same, with only the tables of the area that is wanted. */
    public DayAvailability day(Actor actor, TableRequest wanted) {
        return day(actor, wanted.restaurantId(), wanted.date(), Wanted.of(wanted), 0);
    }

    /** Covers, and the only area they would sit in; null for anywhere. */
    private record Wanted(int party, @Nullable String area) {

        static Wanted of(TableRequest wanted) {
            return new Wanted(wanted.partySize(), wanted.area());
        }
    }

    /**
     * All 25 slots of a date for a reservation that would be moved there: its own table and covers count as free.
     *
     * @throws Refused with NOT_ALLOWED_NOW if the actor has no such reservation
     */
    public DayAvailability dayForChange(Actor actor, String number, LocalDate date, int party) {
        var reservation = own.require(actor, number);
        return day(actor, reservation.restaurantId(), date, new Wanted(party, null), reservation.id());
    }

    private DayAvailability day(Actor actor, long restaurantId, LocalDate date, Wanted table, long moving) {
        var now = clock.instant();
        var asker = askers.at(restaurantId, actor, date, now, moving);
        var day = days.day(restaurantId, date, unseen(asker, now, moving))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
        return describe(day, date, asker, table, now);
    }

    /** The same as {@link #day} for each date from {@code first} on, read at once. */
    public List<DayAvailability> days(Actor actor, long restaurantId, LocalDate first, int count, int party) {
        return days(actor, restaurantId, first, count, new Wanted(party, null), 0);
    }

    /** The same for the restaurant, party and area of the request, from its date on. */
    public List<DayAvailability> days(Actor actor, TableRequest wanted, int count) {
        return days(actor, wanted.restaurantId(), wanted.date(), count, Wanted.of(wanted), 0);
    }

    /** The same as {@link #dayForChange} for each date from {@code first} on, read at once. */
    public List<DayAvailability> daysForChange(Actor actor, String number, LocalDate first, int count, int party) {
        var reservation = own.require(actor, number);
        return days(actor, reservation.restaurantId(), first, count, new Wanted(party, null), reservation.id());
    }

    private List<DayAvailability> days(
            Actor actor, long restaurantId, LocalDate first, int count, Wanted table, long moving) {
        var now = clock.instant();
        var asker = askers.at(restaurantId, actor, first, now, moving);
        var found = days.days(restaurantId, first, first.plusDays(count - 1L), unseen(asker, now, moving))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
        return first.datesUntil(first.plusDays(count))
                .map(date -> describe(DayReader.require(found, date), date, asker, table, now))
                .toList();
    }

    private static DayAvailability describe(DayReader.Day day, LocalDate date, Asker asker, Wanted table, Instant now) {
        var plan = day.plan();
        var evaluation = new Evaluation(plan, day.book(), date, asker, table.party(), table.area(), now);
        var slots = new ArrayList<SlotAvailability>(SlotGrid.STARTS);
        for (var slot = 0; slot < SlotGrid.STARTS; slot++) {
            slots.add(evaluation.slot(slot));
        }
        return new DayAvailability(
                plan.facts(),
                date,
                table.party(),
                plan.rules().turnMinutes(table.party()),
                Evaluation.lastDay(plan, asker, now),
                evaluation.largestParty(),
                evaluation.seats(),
                evaluation.areas(),
                day.book().plan().shifts(),
                slots);
    }

    /**
     * Every active restaurant that matches, with what it has nearest to the wanted time; those closest to it first.
     *
     * @throws Refused with NOT_A_SLOT if the time is not on the grid
     */
    public List<RestaurantOffers> search(Actor actor, SearchRequest request) {
        var wanted = SlotGrid.slotOf(request.time()).orElseThrow(() -> new Refused(Reason.NOT_A_SLOT));
        var now = clock.instant();
        var asker = askers.anywhere(actor, request.date(), now);
        var first = Math.max(0, wanted - AROUND);
        var last = Math.min(SlotGrid.STARTS - 1, wanted + AROUND);
        var everywhere = days.everywhere(request.date(), first, SlotGrid.SLOTS - 1, unseen(asker, now, 0));
        var matching = matching(request.restaurants());
        return everywhere.stream()
                .filter(day -> matching.isMatch(day.plan()))
                .map(day -> offers(day, asker, request, now, new Range(first, wanted, last)))
                .sorted(Comparator.comparingInt(RestaurantOffers::distance)
                        .thenComparing(offer -> offer.restaurant().name()))
                .toList();
    }

    private record Range(int first, int wanted, int last) {}

    private static RestaurantOffers offers(
            DayReader.Day day, Asker asker, SearchRequest request, Instant now, Range range) {
        var evaluation = new Evaluation(day.plan(), day.book(), request.date(), asker, request.partySize(), null, now);
        var nearest = IntStream.rangeClosed(range.first(), range.last())
                .mapToObj(evaluation::slot)
                .filter(SlotAvailability::isOpen)
                .sorted(Comparator.comparingInt(slot -> Math.abs(slot.slot() - range.wanted())))
                .limit(NEAREST)
                .sorted(Comparator.comparingInt(SlotAvailability::slot))
                .toList();
        return new RestaurantOffers(
                day.plan().facts(),
                evaluation.slot(range.wanted()),
                nearest,
                day.plan().rules().turnMinutes(request.partySize()));
    }

    private interface Match {
        boolean isMatch(RestaurantPlan plan);
    }

    private Match matching(CatalogueQuery query) {
        if (query.equals(CatalogueQuery.ALL)) {
            return plan -> true;
        }
        var ids = catalogue.find(query).stream().map(RestaurantFacts::id).collect(Collectors.toSet());
        return plan -> ids.contains(plan.id());
    }

    static DayReader.Unseen unseen(Asker asker, Instant now, long moving) {
        var diner = asker.diner();
        return new DayReader.Unseen(now, diner == null ? 0 : diner.holdId(), moving);
    }
}
