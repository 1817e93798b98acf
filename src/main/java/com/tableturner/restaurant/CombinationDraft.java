package com.tableturner.restaurant;

import com.tableturner.base.BadInput;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A combination as somebody entered it; a number that was left empty is null. */
public record CombinationDraft(
        String name,
        Set<Long> tableIds,
        @Nullable Integer min,
        @Nullable Integer max) {

    private static final int LONGEST_NAME = 80;
    private static final int FEWEST = 2;

    public CombinationDraft {
        tableIds = Set.copyOf(tableIds);
    }

    /**
     * Whether the tables can be joined is for who knows them.
     *
     * @throws BadInput with the field, if it is no combination
     */
    NewCombination checked() {
        require(tableIds.size() >= FEWEST, "tables", "fewer-than-two");
        require(!name.isBlank(), "name", "empty");
        require(name.strip().length() <= LONGEST_NAME, "name", "too-long");
        var least = given(min, "min");
        var most = given(max, "max");
        require(least <= most, "min", "over-max");
        return new NewCombination(name.strip(), tableIds, least, most);
    }

    private static int given(@Nullable Integer value, String field) {
        if (value == null) {
            throw new BadInput(field, "empty");
        }
        require(value >= 1, field, "out-of-range");
        return value;
    }

    private static void require(boolean holds, String field, String problem) {
        if (!holds) {
            throw new BadInput(field, problem);
        }
    }
}
