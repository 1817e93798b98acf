package com.tableturner.restaurant;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A restaurant as it is edited.
 *
 * @param values what is stored, by column; absent where a configured default holds
 * @param version grows with each edit
 */
public record RestaurantRecord(long id, String slug, Map<String, Object> values, boolean active, long version) {

    public RestaurantRecord {
        values = Collections.unmodifiableMap(new HashMap<>(values));
    }

    /** The words in this column; empty if there are none. */
    public String text(String column) {
        return String.valueOf(values.getOrDefault(column, ""));
    }

    /** The number in this column; null if there is none. */
    public @Nullable Integer number(String column) {
        return values.get(column) instanceof Number number ? number.intValue() : null;
    }
}
