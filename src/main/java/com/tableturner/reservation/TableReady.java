package com.tableturner.reservation;

import org.jspecify.annotations.Nullable;

/**
 * A party that waits at the door is told that its table is ready; published inside the transaction. Holds ids only.
 *
 * @param userId null for a guest who is no diner of ours
 */
public record TableReady(
        long waitlistId, long restaurantId, @Nullable Long userId) {}
