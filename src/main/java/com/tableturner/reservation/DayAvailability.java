package com.tableturner.reservation;

import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.restaurant.ServicePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All 25 slots of one restaurant and date for one asker and party.
 *
 * @param turnMinutes the planned stay of this party
 * @param lastBookableDay the last date of the booking window
 * @param largestParty the largest party the asker can book here
 * @param seats of all tables together: for more covers the restaurant cannot even be asked
 * @param areas where this party can choose to sit
 */
public record DayAvailability(
        RestaurantFacts restaurant,
        LocalDate date,
        int partySize,
        int turnMinutes,
        LocalDate lastBookableDay,
        int largestParty,
        int seats,
        List<String> areas,
        List<ServicePeriod> shifts,
        List<SlotAvailability> slots) {

    /** Whether the restaurant, which does not book so many online, can be asked to seat this party at that start. */
    public boolean canBeAskedFor(SlotAvailability slot) {
        return slot.reason() == Reason.PARTY_TOO_LARGE && partySize <= seats;
    }

    public long openCount() {
        return slots.stream().filter(SlotAvailability::isOpen).count();
    }

    /** Whether not even the hours allow a start on this date. */
    public boolean isClosed() {
        return shifts.isEmpty();
    }

    /** The reason shared by every slot that the shifts would allow, if there is one. */
    public Optional<Reason> reasonForAll() {
        var reasons = slots.stream()
                .filter(slot -> slot.reason() != Reason.OUTSIDE_SHIFT && slot.reason() != Reason.PAST)
                .map(slot -> Optional.ofNullable(slot.reason()))
                .distinct()
                .toList();
        return reasons.size() == 1 ? reasons.getFirst() : Optional.empty();
    }
}
