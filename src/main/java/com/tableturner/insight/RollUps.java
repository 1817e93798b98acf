package com.tableturner.insight;

import com.tableturner.reservation.OccupancyChanged;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantEdited;
import com.tableturner.restaurant.RestaurantPlan;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the roll-ups, in the transaction of what they count: a party or close-out commits with its counts, or not at all.
 * Every writer of a restaurant's day holds that day's lock, so its counts are never written by two at once.
 */
@Component
class RollUps {

    /** How many days ahead of today every day on sale has its rows, booked or not. */
    static final int DAYS_AHEAD = 60;

    private final RollUpRows rows;
    private final DayCount count;
    private final Plans plans;
    private final EntityManager entities;
    private final RollUpDates dates;
    private final SettledDays settled;
    private final Clock clock;

    RollUps(
            RollUpRows rows,
            DayCount count,
            Plans plans,
            EntityManager entities,
            RollUpDates dates,
            SettledDays settled,
            Clock clock) {
        this.rows = rows;
        this.count = count;
        this.plans = plans;
        this.entities = entities;
        this.dates = dates;
        this.settled = settled;
        this.clock = clock;
    }

    @EventListener
    void changed(OccupancyChanged change) {
        var party = change.added();
        settled.forget(change.restaurantId(), List.of(change.date()));
        if (party == null || !rows.add(change.restaurantId(), change.date(), party)) {
            entities.flush(); // what is counted is read by plain statements
            var plan = plans.current(change.restaurantId()).orElseThrow();
            recount(plan, List.of(change.date()));
        }
    }

    /** When all of the edit is written: what is on sale from today on may be something else now. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void edited(RestaurantEdited edit) {
        entities.flush();
        plans.edited(edit.restaurantId()).ifPresent(plan -> {
            var today = today(plan.facts().zone());
            var last = today.plusDays(DAYS_AHEAD);
            recount(plan, today.minusDays(1).datesUntil(last.plusDays(1)).toList());
            recount(plan, dates.after(plan.id(), last));
        });
    }

    /** Counts these days, ascending, and writes those that differ from what is there. */
    void recount(RestaurantPlan plan, List<LocalDate> days) {
        settled.forget(plan.id(), days);
        differences(plan, days).forEach((date, counted) -> rows.replace(plan.id(), date, counted));
    }

    /** What these days, ascending, should be, where they or their settled rows are not. */
    Map<LocalDate, DayTally.Rows> differences(RestaurantPlan plan, List<LocalDate> days) {
        if (days.isEmpty()) {
            return Map.of();
        }
        var stored = rows.stored(plan.id(), days);
        var counted = count.count(plan, days.getFirst(), days.getLast());
        counted.keySet().retainAll(days);
        var wrong = settled.wrong(plan.id(), counted);
        counted.entrySet()
                .removeIf(day -> !wrong.contains(day.getKey())
                        && day.getValue().equals(stored.getOrDefault(day.getKey(), DayTally.Rows.NONE)));
        return counted;
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
