package com.tableturner.restaurant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.tableturner.base.OpenToAll;
import com.tableturner.base.ReadingSql;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Restaurants' plans, cached by version. */
@Service
@OpenToAll
public class Plans {

    private static final int RESTAURANTS_KEPT = 10_000;

    private final Cache<Long, RestaurantPlan> plans =
            Caffeine.newBuilder().maximumSize(RESTAURANTS_KEPT).build();
    private final RestaurantRepository repository;
    private final BookingDefaults defaults;
    private final TransactionTemplate transaction;
    private final ReadingSql reading;
    private final SlotRules slotRules;

    Plans(
            RestaurantRepository repository,
            BookingDefaults defaults,
            PlatformTransactionManager transactions,
            ReadingSql reading,
            SlotRules slotRules) {
        this.repository = repository;
        this.defaults = defaults;
        this.reading = reading;
        this.slotRules = slotRules;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** The plan as of now; empty if there is no such restaurant. */
    public Optional<RestaurantPlan> current(long restaurantId) {
        return reading.sql("select plan_version from restaurants where id = ?")
                .param(restaurantId)
                .query(Long.class)
                .optional()
                .map(version -> atLeast(restaurantId, version));
    }

    /**
     * The plan of this version, which the caller has just read. May be a newer one, if it was edited in between.
     *
     * @throws IllegalStateException if there is no such restaurant
     */
    public RestaurantPlan atLeast(long restaurantId, long version) {
        var inTransaction = EditedPlans.here();
        if (inTransaction != null && inTransaction.has(restaurantId)) {
            return inTransaction.plan(restaurantId, () -> loadKnown(restaurantId));
        }
        var known = plans.getIfPresent(restaurantId);
        if (known != null && known.version() >= version) {
            return known;
        }
        var loaded = loadKnown(restaurantId);
        plans.put(restaurantId, loaded);
        return loaded;
    }

    private RestaurantPlan loadKnown(long restaurantId) {
        var loaded = load(restaurantId);
        if (loaded == null) {
            throw new IllegalStateException("No restaurant " + restaurantId);
        }
        return loaded;
    }

    /** From now on the running transaction sees its own plan, which is kept from everybody else. */
    @EventListener
    void edited(RestaurantEdited edit) {
        EditedPlans.note(edit.restaurantId());
    }

    /** The plan as the running transaction has edited it, which nobody else may see yet: it is not kept. */
    public Optional<RestaurantPlan> edited(long restaurantId) {
        return Optional.ofNullable(load(restaurantId));
    }

    private @Nullable RestaurantPlan load(long restaurantId) {
        return transaction.execute(status -> repository
                .findById(restaurantId)
                .map(restaurant -> plan(restaurantId, restaurant))
                .orElse(null));
    }

    /** Reads the version first: should an edit come in between, the next reader sees a newer one and loads again. */
    private RestaurantPlan plan(long id, Restaurant restaurant) {
        return new RestaurantPlan(
                restaurant.planVersion(),
                restaurant.facts(),
                restaurant.rules(defaults),
                repository.tables(id).stream().map(DiningTable::plan).toList(),
                repository.combinations(id).stream().map(TableCombination::plan).toList(),
                repository.shifts(id).stream().map(Shift::plan).toList(),
                repository.specialDays(id).stream().collect(Collectors.toMap(SpecialDay::date, SpecialDay::plan)),
                slotRules.read(id));
    }
}
