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
 */
public record DayAvailability(
        RestaurantFacts restaurant,
        LocalDate date,
        int partySize,
        int turnMinutes,
        LocalDate lastBookableDay,
        int largestParty,
        List<ServicePeriod> shifts,
        List<SlotAvailability> slots) {

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
