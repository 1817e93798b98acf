/**
 * What every module stands on: who acts, what time it is, and the two shapes the database takes.
 *
 * <p>SQLite has one writer. Transactions that may write begin with {@code IMMEDIATE} on a pool of one connection
 * behind a fair gate, so nobody ever sees a lock error; readers have a pool of their own and are never kept waiting.
 * Deferred transactions on one pool were tried: twelve bookings at once ended in {@code SQLITE_BUSY_SNAPSHOT}.
 *
 * <p>A start is refused before anything is opened. Opening a foreign SQLite file with our settings already changes it,
 * so whose a file is gets read from its bytes, then from an immutable connection, then, where a write-ahead log holds
 * the answer, from a copy: reading a live log writes too.
 */
@NullMarked
package com.tableturner.base;

import org.jspecify.annotations.NullMarked;
