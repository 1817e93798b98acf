/**
 * Exchange: the book and the set-up as files, out and in.
 *
 * <p>An export streams from the database through a writer that keeps no rows, so a million of them need no more memory
 * than a thousand. Text that a spreadsheet could run as a formula is written with an apostrophe before it, in both
 * formats, and read back without it: the rule is such that whatever text there was is there again.
 *
 * <p>An import is tried before it is done: each row is written through the same services and rules as by hand, in a
 * transaction that is taken back, and whatever is refused is listed by its place in the file. A row that is refused is
 * undone by a savepoint, so that it does not stand in the way of the next. Only a file without a problem is written, in
 * one transaction. Trials are made day by day, since SQLite has one writer whom bookings wait for.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "restaurant", "diner", "reservation"})
@NullMarked
package com.tableturner.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
