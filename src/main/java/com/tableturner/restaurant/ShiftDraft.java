package com.tableturner.restaurant;

import com.tableturner.base.BadInput;
import com.tableturner.base.SlotGrid;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What an editor typed of a shift, in the restaurant's wall time; nothing of it has been looked at.
 *
 * @param end before 11:00 it is one of the next day
 * @param pacingOnline the most covers that may start per half hour when booked online; null: no limit
 */
public record ShiftDraft(
        String name,
        @Nullable LocalTime firstSeating,
        @Nullable LocalTime lastSeating,
        @Nullable LocalTime end,
        @Nullable Integer pacingOnline,
        @Nullable Integer pacingStaff) {

    /** @throws BadInput with the field, if a value makes no sense */
    public ServicePeriod checked() {
        if (name.isBlank()) {
            throw new BadInput("shift", "empty");
        }
        var period = new ServicePeriod(name.strip(), first(), last(), endSlot(), pacingOnline, pacingStaff);
        period.requireSense();
        return period;
    }

    private int first() {
        return SlotGrid.slotOf(halfHour("firstSeating", firstSeating))
                .orElseThrow(() -> new BadInput("firstSeating", "not-a-start"));
    }

    private int last() {
        return SlotGrid.slotOf(halfHour("lastSeating", lastSeating))
                .orElseThrow(() -> new BadInput("lastSeating", "after-2300"));
    }

    private int endSlot() {
        return SlotGrid.slotContaining(LocalDate.EPOCH.atTime(halfHour("end", end)));
    }

    private static LocalTime halfHour(String field, @Nullable LocalTime time) {
        if (time == null) {
            throw new BadInput(field, "empty");
        }
        if (time.toSecondOfDay() % (SlotGrid.MINUTES * 60) != 0) {
            throw new BadInput(field, "not-a-half-hour");
        }
        return time;
    }
}
