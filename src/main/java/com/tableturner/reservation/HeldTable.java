package com.tableturner.reservation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A table kept for a diner who finishes a booking, until {@code expiresAt}. */
public record HeldTable(
        String token, long restaurantId, LocalDate date, LocalTime time, int partySize, Instant expiresAt) {}
