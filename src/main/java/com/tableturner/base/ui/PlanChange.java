package com.tableturner.base.ui;

import java.util.function.Consumer;

/**
 * Saves an edit of what a restaurant offers: hours, tables, turn times, pacing, its being on sale. Where bookings would
 * no longer fit, it first shows which, and where each could go; nothing is written before that is answered.
 */
public interface PlanChange {

    /**
     * @param edit writes through the services; may run more than once, and what it wrote may be taken back, so it keeps
     *     nothing but the result of its last run
     * @param saved runs once the edit is written
     * @param refused takes what the edit threw; nothing is written then
     */
    void save(long restaurantId, Runnable edit, Runnable saved, Consumer<RuntimeException> refused);
}
