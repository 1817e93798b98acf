package com.tableturner.restaurant;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is different about single starts. */
@Component
class SlotRules {

    private final ReadingSql reading;
    private final SqlTypes types;

    SlotRules(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    /** All of a restaurant, by date and slot. */
    Map<LocalDate, Map<Integer, SlotRule>> read(long restaurantId) {
        var rules = new HashMap<LocalDate, Map<Integer, SlotRule>>();
        reading.sql(
                        "select date, slot_order, closed, pacing_online, pacing_staff from slot_rules where restaurant_id = ?")
                .param(restaurantId)
                .query(row -> {
                    var rule = new SlotRule(
                            row.getBoolean("closed"),
                            covers(row.getInt("pacing_online")),
                            covers(row.getInt("pacing_staff")));
                    rules.computeIfAbsent(types.readDate(row, "date"), date -> new TreeMap<>())
                            .put(row.getInt("slot_order"), rule);
                });
        return rules;
    }

    private static @Nullable Integer covers(int stored) {
        return stored == 0 ? null : stored;
    }
}
