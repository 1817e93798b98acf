/**
 * Reservations: who comes, when, at which table. A table is never promised to two parties at once.
 *
 * <p>One function, {@code Evaluation}, decides what an asker can book; every channel asks it, and every write asks it
 * again under the locks of {@code Locks}. The last word is the primary key of {@code table_occupancy}: rows are
 * inserted with {@code on conflict do nothing} and counted, so two parties can never own the same table at the same
 * half hour, whatever the code above believes. The table is not an entity, because saving an assigned key overwrites.
 *
 * <p>Writers throw {@link com.tableturner.reservation.Refused} inside their transaction, which rolls back; the public
 * services then look for alternatives outside of it, so that nobody waits for somebody else's second choice.
 */
@ApplicationModule(
        allowedDependencies = {"base", "base :: ui", "restaurant", "restaurant :: ui", "diner", "diner :: ui"})
@NullMarked
package com.tableturner.reservation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
