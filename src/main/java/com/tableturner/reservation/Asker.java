package com.tableturner.reservation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as it decides what can be booked.
 *
 * @param staff books for the restaurant: no window, no notice, the higher pacing, in-house tables
 * @param diner the diner's other reservations; null for staff and for nobody
 */
record Asker(boolean staff, @Nullable DinerState diner) {

    static final Asker NOBODY = new Asker(false, null);
    static final Asker STAFF = new Asker(true, null);

    /**
     * @param holdId the diner's live hold, whose rows the diner does not see; 0 if none
     * @param upcoming how many reservations of the diner are still to come
     * @param stays when the diner is already expected somewhere
     */
    record DinerState(long userId, long holdId, int upcoming, int maxUpcoming, List<Busy> stays) {

        boolean hasTooMany() {
            return upcoming >= maxUpcoming;
        }

        boolean isElsewhere(long fromSecond, long toSecond) {
            return stays.stream().anyMatch(stay -> stay.fromSecond < toSecond && fromSecond < stay.toSecond);
        }
    }

    /** A half-open span in seconds of the epoch. */
    record Busy(long fromSecond, long toSecond) {}
}
