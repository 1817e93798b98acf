package com.tableturner.restaurant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The plans that the running transaction has edited. It may be rolled back, so they must not reach the cache that all
 * share; and it may go on to book, so it must not see the ones from before.
 */
final class EditedPlans implements TransactionSynchronization {

    private static final Object KEY = new Object();

    private final Set<Long> edited = new HashSet<>();
    private final Map<Long, RestaurantPlan> plans = new HashMap<>();

    private EditedPlans() {}

    /** Those of the running transaction; null if it has edited none. */
    static @Nullable EditedPlans here() {
        return (EditedPlans) TransactionSynchronizationManager.getResource(KEY);
    }

    /** Notes an edit that is being written; without a transaction there is nothing to note. */
    static void note(long restaurantId) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        var here = here();
        if (here == null) {
            here = new EditedPlans();
            TransactionSynchronizationManager.bindResource(KEY, here);
            TransactionSynchronizationManager.registerSynchronization(here);
        }
        here.edited.add(restaurantId);
        here.plans.remove(restaurantId);
    }

    boolean has(long restaurantId) {
        return edited.contains(restaurantId);
    }

    /** Read once after each edit. */
    RestaurantPlan plan(long restaurantId, Supplier<RestaurantPlan> load) {
        return plans.computeIfAbsent(restaurantId, id -> load.get());
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(KEY);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(KEY, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }
}
