package com.tableturner.diner;

import org.jspecify.annotations.Nullable;

/**
 * What the restaurant may know of a diner.
 *
 * @param phoneNumber E.164; null only after erasure
 * @param name empty until the diner has said it
 */
public record DinerProfile(long userId, @Nullable String phoneNumber, String name, int totalReservations) {}
