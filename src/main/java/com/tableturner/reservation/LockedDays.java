package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.SlotGrid;
import com.tableturner.restaurant.RestaurantPlan;
import java.time.Instant;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** The evaluation that a write repeats, under its locks, before it takes anything. */
@Component
class LockedDays {

    private final DayReader days;
    private final Askers askers;
    private final OccupancyRows rows;

    LockedDays(DayReader days, Askers askers, OccupancyRows rows) {
        this.days = days;
        this.askers = askers;
        this.rows = rows;
    }

    /** A slot of a restaurant's day, as one asker may see it. */
    record View(RestaurantPlan plan, DayBook book, Evaluation evaluation, int slot) {}

    /**
     * Looks at the day, and clears what expired holds have left in the way of an insert.
     *
     * @param moving the reservation being moved; 0 for none
     * @throws Refused with UNKNOWN_RESTAURANT, INACTIVE or NOT_A_SLOT, in this order
     */
    View view(Actor actor, TableRequest wanted, Instant now, long moving) {
        var asker = askers.at(wanted.restaurantId(), actor, wanted.date(), now, moving);
        var day = days.day(wanted.restaurantId(), wanted.date(), Availability.unseen(asker, now, moving))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
        if (day.book().hasExpiredHolds()) {
            rows.purgeExpiredHolds(wanted.restaurantId(), DayReader.clamp(wanted.date()), now);
        }
        if (!day.plan().facts().active()) {
            throw new Refused(Reason.INACTIVE);
        }
        var evaluation =
                new Evaluation(day.plan(), day.book(), wanted.date(), asker, wanted.partySize(), wanted.area(), now);
        return new View(day.plan(), day.book(), evaluation, require(SlotGrid.slotOf(wanted.time())));
    }

    private static int require(OptionalInt slot) {
        return slot.orElseThrow(() -> new Refused(Reason.NOT_A_SLOT));
    }
}
