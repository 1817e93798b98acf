package com.tableturner.reservation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edit of a restaurant's hours, tables, turn times or pacing would do to its bookings: those that have a place
 * now and would have none, by date and time.
 *
 * @param planVersion of the plan the edit was made on
 */
public record Impact(long restaurantId, long planVersion, List<Affected> affected) {

    public Impact {
        affected = List.copyOf(affected);
    }

    public boolean isNone() {
        return affected.isEmpty();
    }

    /** Why a booking would no longer fit. */
    public enum Why {
        /** The restaurant is off sale. */
        NOT_ON_SALE,
        /** It does not serve on that date. */
        CLOSED,
        /** It serves, but no party starts at that time. */
        OUTSIDE_HOURS,
        /** The table, or the combination, is no longer there. */
        NO_SUCH_TABLE,
        /** The party is larger than the table takes. */
        TABLE_TOO_SMALL,
        /** The party is smaller than the table takes. */
        TABLE_TOO_LARGE,
        /** More covers would start at that time than may. */
        OVER_PACING,
        /** The planned stay would run into the next party. */
        STAY_TOO_LONG
    }

    /**
     * One booking.
     *
     * @param number as in TT1017
     * @param version as the edit's author saw it
     * @param partySize covers
     * @param tables their numbers, or the combination's name; empty for a request without any
     * @param toldByNumber whether there is a guest who can be told
     * @param elsewhere the nearest place for it on that date; null if there is none
     */
    public record Affected(
            long id,
            String number,
            long version,
            LocalDate date,
            LocalTime time,
            int partySize,
            String guest,
            String tables,
            boolean toldByNumber,
            Why why,
            @Nullable Place elsewhere) {}

    /** A time of the same date, and a table or combination that is free then. */
    public record Place(LocalTime time, List<Long> tableIds, String tables) {

        public Place {
            tableIds = List.copyOf(tableIds);
        }
    }

    /** What is to become of an affected booking. */
    public enum Answer {
        /** It goes to the place that was proposed. */
        MOVE,
        /** It stays as it is, and staff see to it. */
        KEEP,
        CANCEL
    }

    /**
     * The answer for one booking.
     *
     * @param words what the guest is told; null for nothing, empty for the usual message
     */
    public record Choice(
            String number, Answer answer, @Nullable String words) {}
}
