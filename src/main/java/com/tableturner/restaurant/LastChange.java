package com.tableturner.restaurant;

import java.time.Instant;

/**
 * Who changed something last, and when.
 *
 * @param actor as the audit names them, as in {@code staff:7}
 */
public record LastChange(String actor, Instant at) {}
