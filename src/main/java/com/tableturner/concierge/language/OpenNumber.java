package com.tableturner.concierge.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A number that may be a day, a time or a party size: "4", "the 14th", "730". */
record OpenNumber(
        int at,
        @Nullable Found<Reading<LocalDate>> date,
        @Nullable Found<ClockTime> time,
        @Nullable Found<PartySize> size) {

    int shortestEnd() {
        var end = Integer.MAX_VALUE;
        end = date == null ? end : Math.min(end, date.end());
        end = time == null ? end : Math.min(end, time.end());
        return size == null ? end : Math.min(end, size.end());
    }

    /** A number of one or two digits that nothing around it explains. */
    @Nullable
    Value asNumber() {
        if (size == null || time == null) {
            return null;
        }
        var clear = size.value().reading().certain();
        return clear.isEmpty() ? null : new Value.OfNumber(at, size.end(), clear.get());
    }

    @Nullable
    Value asDay() {
        return date == null ? null : new Value.OfDay(at, date.end(), date.value());
    }

    @Nullable
    Value asTime() {
        return time == null ? null : new Value.OfTime(at, time.end(), time.value());
    }

    @Nullable
    Value asPeople() {
        return size == null
                ? null
                : new Value.OfPeople(
                        at, size.end(), size.value().reading(), size.value().told());
    }
}
