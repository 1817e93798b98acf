package com.tableturner.reservation;

import com.tableturner.restaurant.SlotRule;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What one restaurant sells on one service date, start by start.
 *
 * @param lines the 25 starts that can be booked at all, from 11:00 on
 */
public record SlotSheet(long restaurantId, LocalDate date, List<Line> lines) {

    /** Whether a start is sold, and if not, why. The order is the order of precedence. */
    public enum State {
        /** It is over. */
        PAST,
        /** No shift seats parties then. */
        NOT_SERVED,
        /** Staff took this start off sale. */
        CLOSED,
        /** As many covers start as may. */
        PACING_FULL,
        /** No table is free. */
        NO_TABLE,
        ON_SALE
    }

    /**
     * One start.
     *
     * @param shift its shift's name; null if none seats parties then
     * @param rule what is different about it
     * @param free tables free for a usual stay from then on, by seats; also sizes of which none is
     * @param covers that start then: booked, held and walked in
     * @param pacingOnline the most that may start when booked online; null: no limit
     * @param held tables that diners hold in that half hour while they finish booking
     * @param parties that start then
     */
    public record Line(
            int slot,
            State state,
            @Nullable String shift,
            SlotRule rule,
            SortedMap<Integer, Integer> free,
            int covers,
            @Nullable Integer pacingOnline,
            @Nullable Integer pacingStaff,
            int held,
            int parties) {

        /** Whether it could be sold, were it not closed. */
        public boolean isServed() {
            return state != State.PAST && state != State.NOT_SERVED;
        }
    }

    /** Whether no shift seats anybody on this date. */
    public boolean isClosedDay() {
        return lines.stream().allMatch(line -> line.shift() == null);
    }
}
