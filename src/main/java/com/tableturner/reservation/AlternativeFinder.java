package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.SlotGrid;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.RestaurantFacts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds what comes nearest to a start that is not to be had, by asking {@link Availability} again: whatever is named
 * here can be booked by the asker. At most two starts on the same date (one before and one after where both exist), two
 * days at the same time within a fortnight, and two sister restaurants.
 */
@Component
class AlternativeFinder {

    private static final int SAME_DAY = 2;
    private static final int OTHER_DAYS = 2;
    private static final int DAYS_AHEAD = 14;
    private static final int SISTERS = 2;
    private static final int SISTERS_ASKED = 12;

    private final Availability availability;
    private final Catalogue catalogue;

    AlternativeFinder(Availability availability, Catalogue catalogue) {
        this.availability = availability;
        this.catalogue = catalogue;
    }

    /** How the days of the restaurant itself are read: afresh, or for a reservation that would be moved. */
    interface Days {
        List<DayAvailability> from(LocalDate first, int count);
    }

    Alternatives find(Actor actor, TableRequest wanted) {
        return find(actor, wanted, (first, count) -> availability.days(actor, wanted.at(first, wanted.time()), count));
    }

    Alternatives find(Actor actor, TableRequest wanted, Days days) {
        if (!DayReader.canBeServed(wanted.date())
                || !DayReader.canBeServed(wanted.date().plusDays(DAYS_AHEAD))) {
            return Alternatives.NONE;
        }
        try {
            var fortnight = days.from(wanted.date(), DAYS_AHEAD + 1);
            return new Alternatives(
                    sameDay(fortnight.getFirst(), wanted.time()),
                    otherDays(fortnight.subList(1, fortnight.size()), wanted.time()),
                    sisters(actor, wanted, fortnight.getFirst().restaurant()));
        } catch (Refused | NoSuchReservation nothingThere) {
            return Alternatives.NONE;
        }
    }

    private static List<Offer> sameDay(DayAvailability day, LocalTime wanted) {
        var open = day.slots().stream()
                .filter(SlotAvailability::isOpen)
                .filter(slot -> !slot.time().equals(wanted))
                .sorted(Comparator.comparingInt(slot -> minutesBetween(slot.time(), wanted)))
                .toList();
        var earlier = open.stream().filter(slot -> slot.time().isBefore(wanted)).findFirst();
        var later = open.stream().filter(slot -> slot.time().isAfter(wanted)).findFirst();
        return Stream.concat(Stream.of(earlier, later).flatMap(Optional::stream), open.stream())
                .distinct()
                .limit(SAME_DAY)
                .sorted(Comparator.comparingInt(slot -> minutesBetween(slot.time(), wanted)))
                .map(slot -> offer(day, slot))
                .toList();
    }

    private static List<Offer> otherDays(List<DayAvailability> days, LocalTime wanted) {
        return days.stream()
                .flatMap(day -> open(day, wanted).stream())
                .limit(OTHER_DAYS)
                .toList();
    }

    private List<Offer> sisters(Actor actor, TableRequest wanted, RestaurantFacts restaurant) {
        var offers = new ArrayList<Offer>();
        for (var sister :
                catalogue.sisters(restaurant).stream().limit(SISTERS_ASKED).toList()) {
            if (offers.size() == SISTERS) {
                break;
            }
            open(availability.day(actor, sister.id(), wanted.date(), wanted.partySize()), wanted.time())
                    .ifPresent(offers::add);
        }
        return offers;
    }

    private static Optional<Offer> open(DayAvailability day, LocalTime time) {
        var slot = SlotGrid.slotOf(time);
        return slot.isEmpty()
                ? Optional.empty()
                : Optional.of(day.slots().get(slot.getAsInt()))
                        .filter(SlotAvailability::isOpen)
                        .map(found -> offer(day, found));
    }

    private static Offer offer(DayAvailability day, SlotAvailability slot) {
        return new Offer(
                day.restaurant().id(),
                day.restaurant().name(),
                day.restaurant().location(),
                day.date(),
                slot.time(),
                slot.tablesLeft());
    }

    private static int minutesBetween(LocalTime one, LocalTime other) {
        return Math.abs(one.toSecondOfDay() - other.toSecondOfDay()) / 60;
    }
}
