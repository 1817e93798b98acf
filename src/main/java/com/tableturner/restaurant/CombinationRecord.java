package com.tableturner.restaurant;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A combination as its editors' list shows it and as it is edited.
 *
 * @param tables in the order of their numbers
 * @param from the first service date they may be joined on
 * @param to the first date they may no longer be; null without end
 * @param version grows with each edit
 */
public record CombinationRecord(
        long id,
        long restaurantId,
        String name,
        List<Joined> tables,
        int minParty,
        int maxParty,
        LocalDate from,
        @Nullable LocalDate to,
        long version) {

    /**
     * One of the tables, or one that may become so.
     *
     * @param maxParty the largest party (covers) it takes alone
     * @param to the first date it no longer stands on; null without end
     */
    public record Joined(
            long id,
            String number,
            @Nullable String area,
            int seats,
            int maxParty,
            @Nullable LocalDate to) {}

    public CombinationRecord {
        tables = List.copyOf(tables);
    }

    /** How many people sit at all its tables. */
    public int seats() {
        return tables.stream().mapToInt(Joined::seats).sum();
    }

    public Set<Long> tableIds() {
        return tables.stream().map(Joined::id).collect(Collectors.toSet());
    }
}
