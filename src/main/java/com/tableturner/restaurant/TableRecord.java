package com.tableturner.restaurant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A table as its editors' list shows it and as it is edited.
 *
 * @param from the first service date it stands on
 * @param to the first date it no longer stands on; null without end
 * @param version grows with each edit
 */
public record TableRecord(
        long id,
        long restaurantId,
        NewTable table,
        LocalDate from,
        @Nullable LocalDate to,
        long version) {}
