package com.tableturner.restaurant;

import com.tableturner.base.BadInput;
import org.jspecify.annotations.Nullable;

/** A table as somebody entered it; a field that was left empty is null. */
public record TableDraft(
        String number,
        String area,
        @Nullable Integer seats,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable Sold sold) {

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_AREA = 60;
    private static final int MOST_SEATS = 100;

    /**
     * @throws BadInput with the field, if it is no table
     */
    NewTable checked() {
        var name = number.strip();
        require(!name.isEmpty(), "number", "empty");
        require(!name.matches("0+"), "number", "zero");
        require(name.length() <= LONGEST_NUMBER, "number", "too-long");
        require(area.strip().length() <= LONGEST_AREA, "area", "too-long");
        var capacity = within(seats, "seats");
        var least = within(min, "min");
        var most = within(max, "max");
        require(least <= most, "min", "over-max");
        require(most <= capacity, "max", "over-seats", String.valueOf(capacity));
        if (sold == null) {
            throw new BadInput("sold", "empty");
        }
        return new NewTable(name, capacity, least, most, area.isBlank() ? null : area.strip(), sold);
    }

    private static int within(@Nullable Integer value, String field) {
        if (value == null) {
            throw new BadInput(field, "empty");
        }
        require(value >= 1 && value <= MOST_SEATS, field, "out-of-range", "1", String.valueOf(MOST_SEATS));
        return value;
    }

    private static void require(boolean holds, String field, String problem, String... details) {
        if (!holds) {
            throw new BadInput(field, problem, details);
        }
    }
}
