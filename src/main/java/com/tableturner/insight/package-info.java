/**
 * Insight: occupancy, covers and pace, for those who run restaurants.
 *
 * <p>Figures come from roll-ups, which are written in the transaction of the booking they count. Two tables, because the
 * questions have two shapes: {@code occupancy_daily} knows which half hours were on sale and taken, whatever the channel;
 * {@code bookings_daily} knows what became of the bookings by channel. One table with both would have four times the rows.
 *
 * <p>A new party, which is the hot path, adds its own counts; every other change has its restaurant-day counted afresh by
 * the same code that rebuilds the whole, so the two cannot drift apart. Counting each booking's day afresh was measured to
 * cost several times what is added now.
 *
 * <p>Half hours, not instants, are what is counted: a day on which the clock changes has 48 of them like any other.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "restaurant", "reservation"})
@NullMarked
package com.tableturner.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
