/** The concierge: a chat that finds, books, moves and cancels through the same services as every other channel. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "restaurant",
            "diner",
            "diner :: ui",
            "reservation",
            "reservation :: ui",
            "waitlist",
            "notification"
        })
@NullMarked
package com.tableturner.concierge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
