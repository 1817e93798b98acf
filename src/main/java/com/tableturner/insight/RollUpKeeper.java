package com.tableturner.insight;

import com.tableturner.base.OpenToAll;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantPlan;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees that the roll-ups are there and right: adds the days that come on sale, compares what is stored with what counting
 * gives, and rebuilds all of it on demand. Called by jobs and commands, never with anybody's input.
 */
@Service
@OpenToAll
public class RollUpKeeper {

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AT_ONCE = 31;

    private final RollUps rollUps;
    private final RollUpDates dates;
    private final Plans plans;
    private final TransactionTemplate transaction;
    private final RollUpRows rows;
    private final DaySettler settler;

    RollUpKeeper(
            RollUps rollUps,
            RollUpDates dates,
            Plans plans,
            TransactionTemplate transaction,
            RollUpRows rows,
            DaySettler settler) {
        this.rollUps = rollUps;
        this.dates = dates;
        this.plans = plans;
        this.transaction = transaction;
        this.rows = rows;
        this.settler = settler;
    }

    /** A restaurant's date whose roll-ups were not what counting gives. */
    public record Difference(long restaurantId, LocalDate date) {}

    /** Puts the days of the next weeks on sale that have come nearer since the last time. */
    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT8S")
    void addDays() {
        var first = dates.first().isEmpty();
        var now = rollUps.today(ZoneOffset.UTC);
        var counted = dates.counted(now.minusDays(DAYS_BACK + 1L), now.plusDays(RollUps.DAYS_AHEAD + 1L));
        for (var id : dates.restaurants()) {
            var plan = plans.current(id).orElseThrow();
            if (first && dates.booked(id).isPresent()) {
                rebuild(plan);
            } else {
                addMissing(plan, counted.getOrDefault(id, Set.of()));
            }
        }
    }

    private void addMissing(RestaurantPlan plan, Set<LocalDate> counted) {
        var today = rollUps.today(plan.facts().zone());
        var first = firstKept(plan);
        var last = today.plusDays(RollUps.DAYS_AHEAD);
        if (first.isAfter(last)) {
            return;
        }
        var missing = first.datesUntil(last.plusDays(1))
                .filter(date -> !counted.contains(date) && !plan.on(date).isClosed())
                .toList();
        if (plan.facts().active() && !missing.isEmpty()) {
            recount(plan, missing);
        }
    }

    /** Days without bookings are kept from a month ago on, or from when the restaurant came. */
    private LocalDate firstKept(RestaurantPlan plan) {
        var came = dates.cameOn(plan.id(), plan.facts().zone());
        var monthAgo = rollUps.today(plan.facts().zone()).minusDays(DAYS_BACK);
        return later(came, monthAgo);
    }

    /** Bookings share the restaurant's row, so while it is locked nobody else writes its roll-ups. */
    private void recount(RestaurantPlan plan, List<LocalDate> days) {
        transaction.executeWithoutResult(begun -> {
            rows.lock(plan.id());
            rollUps.recount(plan, days);
        });
    }

    /** Counts everything afresh, except refusals, which leave no other trace. Says how far it is, in words. */
    public void rebuildAll(Consumer<String> progress) {
        var restaurants = dates.restaurants();
        var done = 0;
        for (var id : restaurants) {
            rebuild(plans.current(id).orElseThrow());
            done++;
            progress.accept(done + " of " + restaurants.size() + " restaurants");
        }
        settler.run();
    }

    /** The same for one restaurant. */
    public void rebuild(long restaurantId) {
        rebuild(plans.current(restaurantId).orElseThrow());
    }

    private void rebuild(RestaurantPlan plan) {
        var today = rollUps.today(plan.facts().zone());
        var span = dates.booked(plan.id())
                .orElse(new RollUpDates.Span(today, today))
                .including(firstKept(plan))
                .including(today.plusDays(RollUps.DAYS_AHEAD));
        for (var from = span.first(); !from.isAfter(span.last()); from = from.plusDays(DAYS_AT_ONCE)) {
            var to = from.plusDays(DAYS_AT_ONCE);
            recount(
                    plan,
                    from.datesUntil(to.isAfter(span.last()) ? span.last().plusDays(1) : to)
                            .toList());
        }
    }

    /** What differs between these dates, both inclusive; a day that is being written may seem to. */
    public List<Difference> differences(LocalDate first, LocalDate last) {
        return dates.restaurants().stream()
                .flatMap(id -> differences(id, first, last).stream())
                .toList();
    }

    /** The same for one restaurant. */
    public List<Difference> differences(long restaurantId, LocalDate first, LocalDate last) {
        var plan = plans.current(restaurantId).orElseThrow();
        return rollUps.differences(plan, first.datesUntil(last.plusDays(1)).toList()).keySet().stream()
                .map(date -> new Difference(restaurantId, date))
                .toList();
    }

    /**
     * Counts afresh what really differs between these dates, both inclusive, and returns it. What lies before a restaurant
     * came is left alone: nothing of it was ever to be counted.
     */
    public List<Difference> mend(LocalDate first, LocalDate last) {
        return dates.restaurants().stream()
                .flatMap(id -> differences(id, later(first, kept(id)), last).stream())
                .filter(found -> Boolean.TRUE.equals(transaction.execute(begun -> mend(found))))
                .toList();
    }

    private LocalDate kept(long restaurantId) {
        return firstKept(plans.current(restaurantId).orElseThrow());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean mend(Difference found) {
        rows.lock(found.restaurantId());
        var plan = plans.current(found.restaurantId()).orElseThrow();
        if (rollUps.differences(plan, List.of(found.date())).isEmpty()) {
            return false; // it was being written while it was compared
        }
        rollUps.recount(plan, List.of(found.date()));
        return true;
    }
}
