package com.tableturner.exchange;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be taken out.
 *
 * @param restaurants ids; none: all that the actor serves
 * @param from the first service date of a set that has dates; null: from the beginning
 * @param to the last one; null: without end
 */
public record ExportRequest(
        DataSet set,
        FileFormat format,
        Set<Long> restaurants,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public ExportRequest {
        restaurants = Set.copyOf(restaurants);
    }

    /** The name of the file: what it holds, of which dates. */
    public String fileName() {
        var name = new StringBuilder(set.text());
        if (set.isDated() && from != null) {
            name.append("-from-").append(from);
        }
        if (set.isDated() && to != null) {
            name.append("-to-").append(to);
        }
        return name.append('.').append(format.extension()).toString();
    }
}
