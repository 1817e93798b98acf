package com.tableturner.reservation;

import com.tableturner.restaurant.SeatingUnit;

/**
 * A table, or tables to be joined, that a party could have.
 *
 * @param untilSlot the first slot at which somebody else has it, or at which service ends
 */
public record SeatingChoice(SeatingUnit unit, int untilSlot) {}
