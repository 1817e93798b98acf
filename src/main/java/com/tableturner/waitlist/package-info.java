/** The waitlist: who hopes for a slot, and who queues at the door. Joining promises nothing and books nothing. */
@ApplicationModule(
        allowedDependencies = {"base", "base :: ui", "reservation", "reservation :: ui", "restaurant", "diner"})
@NullMarked
package com.tableturner.waitlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
