package com.tableturner.restaurant;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
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

    /** The entries in this column, which are stored with a semicolon between them. */
    public List<String> list(String column) {
        return Arrays.stream(text(column).split(";"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** Whether this column says yes; one database answers with a number. */
    public boolean flag(String column) {
        return values.get(column) instanceof Boolean yes
                ? yes
                : values.get(column) instanceof Number number && number.intValue() != 0;
    }
}
