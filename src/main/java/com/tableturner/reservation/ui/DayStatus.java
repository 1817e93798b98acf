package com.tableturner.reservation.ui;

import com.tableturner.reservation.DayAvailability;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.SlotAvailability;
import java.util.Set;

/** What a day has to offer, in one word. */
enum DayStatus {
    OPEN,
    FEW,
    FULL,
    CLOSED,
    /** Nothing starts any more today. */
    OVER,
    /** The party is larger than what can be booked: the restaurant can be asked. */
    ASK,
    /** The party is larger than all tables together. */
    TOO_MANY,
    /** Beyond the booking window. */
    NOT_YET;

    private static final int FEW_TIMES = 3;
    private static final Set<Reason> NO_START = Set.of(Reason.PAST, Reason.OUTSIDE_SHIFT, Reason.TOO_LATE);

    static DayStatus of(DayAvailability day) {
        var open = day.openCount();
        if (open > 0) {
            return open <= FEW_TIMES ? FEW : OPEN;
        }
        if (day.date().isAfter(day.lastBookableDay())) {
            return NOT_YET;
        }
        if (day.isClosed()) {
            return CLOSED;
        }
        if (day.slots().stream().anyMatch(day::canBeAskedFor)) {
            return ASK;
        }
        if (day.partySize() > day.seats()) {
            return TOO_MANY;
        }
        return day.slots().stream().map(SlotAvailability::reason).allMatch(NO_START::contains) ? OVER : FULL;
    }

    /** Whether choosing the day leads anywhere. */
    boolean canBeChosen() {
        return this == OPEN || this == FEW || this == ASK;
    }
}
