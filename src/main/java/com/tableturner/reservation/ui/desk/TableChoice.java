package com.tableturner.reservation.ui.desk;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.SeatingChoice;
import com.tableturner.restaurant.DayPlan;
import com.tableturner.restaurant.SeatingUnit;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table or combination that staff can give a party.
 *
 * @param tableIds empty: the best that fits
 */
record TableChoice(String name, List<Long> tableIds, String words) implements Serializable {

    static List<TableChoice> of(DayPlan day) {
        var best = new TableChoice("", List.of(), DeskWords.text("table.best"));
        return Stream.concat(Stream.of(best), day.units().stream().map(TableChoice::of))
                .toList();
    }

    /** The best, or one of those that are free. */
    static List<TableChoice> ofFree(List<SeatingChoice> free) {
        var best = new TableChoice("", List.of(), DeskWords.text("table.best"));
        return Stream.concat(Stream.of(best), free.stream().map(choice -> of(choice.unit())))
                .toList();
    }

    private static TableChoice of(SeatingUnit unit) {
        return new TableChoice(
                unit.name(),
                unit.tableIds(),
                DeskWords.text("table.seats", unit.name(), Formats.people(unit.maxParty())));
    }
}
