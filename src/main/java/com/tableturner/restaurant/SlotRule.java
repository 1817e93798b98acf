package com.tableturner.restaurant;

import com.tableturner.base.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * What is different about one start of one service date: nobody may start then, or other covers than the shift says.
 *
 * @param closed whether the start is off sale
 * @param pacingOnline the most covers that may start then when booked online; null: as the shift says
 * @param pacingStaff the same for staff; both are given, or none
 */
public record SlotRule(
        boolean closed,
        @Nullable Integer pacingOnline,
        @Nullable Integer pacingStaff) {

    /** As the shift says. */
    public static final SlotRule NONE = new SlotRule(false, null, null);

    /** More covers are no limit. */
    private static final int MOST = 9_999;

    /** @throws BadInput with the field, if nobody could start, or more online than through staff */
    public SlotRule {
        refuse(pacingOnline, "pacingOnline");
        refuse(pacingStaff, "pacingStaff");
        if (pacingOnline == null != (pacingStaff == null)) {
            throw new BadInput(pacingOnline == null ? "pacingOnline" : "pacingStaff", "empty");
        }
        if (pacingOnline != null && pacingStaff != null && pacingOnline > pacingStaff) {
            throw new BadInput("pacingOnline", "above-staff-pacing");
        }
    }

    private static void refuse(@Nullable Integer covers, String field) {
        if (covers != null && (covers < 1 || covers > MOST)) {
            throw new BadInput(field, covers < 1 ? "less-than-one" : "too-many");
        }
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether it has a pacing of its own. */
    public boolean isPaced() {
        return pacingStaff != null;
    }

    /** The same, off sale or on it. */
    public SlotRule closed(boolean off) {
        return new SlotRule(off, pacingOnline, pacingStaff);
    }

    /** The same with this pacing; nulls for the shift's own. */
    public SlotRule paced(@Nullable Integer online, @Nullable Integer staff) {
        return new SlotRule(closed, online, staff);
    }

    /** The shift as it is at this start; null if nobody may start. */
    @Nullable
    ServicePeriod applied(ServicePeriod shift) {
        if (closed) {
            return null;
        }
        return isPaced()
                ? new ServicePeriod(
                        shift.name(),
                        shift.startSlot(),
                        shift.lastSeatingSlot(),
                        shift.endSlot(),
                        pacingOnline,
                        pacingStaff)
                : shift;
    }
}
