package com.tableturner.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * Which rows of the audit log are wanted.
 *
 * @param from the first instant, inclusive; {@code to} exclusive
 * @param userName of the member of staff who acted; empty: anybody
 * @param subject a kind, as in {@code account}, or a number, as in {@code TT1017}; empty: anything
 */
public record AuditQuery(Instant from, Instant to, String userName, String subject, Optional<Long> restaurantId) {}
