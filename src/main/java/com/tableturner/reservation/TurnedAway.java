package com.tableturner.reservation;

import java.time.LocalDate;

/**
 * Somebody wanted a table and was refused; published outside of any transaction, and nothing was written.
 *
 * @param actor the key of who asked
 * @param slot 0 to 47
 * @param partySize covers
 */
public record TurnedAway(String actor, long restaurantId, LocalDate date, int slot, int partySize, Reason reason) {}
