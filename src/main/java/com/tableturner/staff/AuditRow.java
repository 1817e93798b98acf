package com.tableturner.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit log.
 *
 * @param actor the key of who acted, as in {@code staff:3}
 * @param channel the door it came through
 * @param subject what was changed, as in {@code reservation TT1017} or {@code account 3}
 * @param before the changed fields before, or the status before
 * @param after the same after
 * @param origin the network address of the session, for staff
 */
public record AuditRow(
        long id,
        Instant at,
        String actor,
        String channel,
        String action,
        String subject,
        @Nullable String restaurant,
        String before,
        String after,
        String origin) {}
