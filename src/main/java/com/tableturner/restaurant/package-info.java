/**
 * The catalogue: restaurants, their tables and combinations, and when they serve. Past days are never recomputed from
 * today's hours: tables, combinations and shifts carry the dates they hold for.
 *
 * <p>Readers cache a restaurant's {@link com.tableturner.restaurant.RestaurantPlan plan} by its version, and compare
 * versions in the very statement that reads the day, so a cached plan is never used after an edit.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui"})
@NullMarked
package com.tableturner.restaurant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
