package com.tableturner.reservation;

import java.time.LocalDate;
import java.util.List;

/**
 * The table-slots one owner wants: these tables for {@code count} half hours from {@code slot} of a service date.
 *
 * @param tableIds ascending
 * @param covers the party's size, noted in its first row for pacing; 0 for close-outs
 */
record Claim(long restaurantId, LocalDate date, List<Long> tableIds, int slot, int count, int covers) {

    /** What is left of the claim from this slot on; the party starts where the claim does. */
    Claim from(int laterSlot) {
        return new Claim(
                restaurantId, date, tableIds, laterSlot, slot + count - laterSlot, laterSlot == slot ? covers : 0);
    }

    int rows() {
        return tableIds.size() * count;
    }
}
