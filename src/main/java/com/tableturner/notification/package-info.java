/**
 * What guests are told after a booking is safe. A row in {@code outbox} is written in the booking's own transaction: no
 * booking fails because a message did, and none is sent for a booking that rolled back.
 *
 * <p>A worker sends what is due, outside of any transaction, and notes it afterwards. A crash between the two sends a
 * message twice rather than never. Providers for mail and SMS are to come as further {@code MessageSender}s; the one at
 * hand writes to the log.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "reservation"})
@NullMarked
package com.tableturner.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
