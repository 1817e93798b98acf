package com.tableturner.reservation;

import com.tableturner.base.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is off sale, as who edits it sees it.
 *
 * @param tableId one table; null: the whole house
 * @param table the table's number; empty: the whole house
 * @param fromSlot the first closed slot, {@code toSlot} the first that is open again
 * @param by who closed it, as the audit names them; null where that was not kept
 */
public record CloseOutRecord(
        long id,
        long restaurantId,
        LocalDate date,
        @Nullable Long tableId,
        String table,
        int fromSlot,
        int toSlot,
        String reason,
        Instant at,
        @Nullable String by) {

    private static final String STAFF = "staff:";

    /** The member of staff who closed it, without roles; nobody where it was not one. */
    public Actor closer() {
        return by != null && by.startsWith(STAFF)
                ? new Actor.Staff(Long.parseLong(by.substring(STAFF.length())), Set.of(), Set.of())
                : new Actor.Anonymous();
    }

    /** The same once more. */
    public CloseOutRequest again() {
        return new CloseOutRequest(restaurantId, date, tableId, fromSlot, toSlot, reason);
    }
}
