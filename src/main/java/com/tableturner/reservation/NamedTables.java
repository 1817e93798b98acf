package com.tableturner.reservation;

import com.tableturner.restaurant.DayPlan;
import com.tableturner.restaurant.SeatingUnit;
import java.util.List;

/** Tables that staff named instead of taking the best. */
final class NamedTables {

    private NamedTables() {}

    /**
     * The table, or the combination of exactly these tables.
     *
     * @param tableIds ascending
     * @throws Refused with NO_TABLE if the house has none such, PARTY_TOO_SMALL or PARTY_TOO_LARGE if it does not suit
     */
    static SeatingUnit require(DayPlan plan, List<Long> tableIds, int party) {
        var unit = plan.units().stream()
                .filter(candidate -> candidate.tableIds().equals(tableIds))
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.NO_TABLE));
        if (party < unit.minParty()) {
            throw new Refused(Reason.PARTY_TOO_SMALL);
        }
        if (party > unit.maxParty()) {
            throw new Refused(Reason.PARTY_TOO_LARGE);
        }
        return unit;
    }
}
