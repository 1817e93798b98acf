package com.tableturner.exchange;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row whose cells are what its columns say they are. */
record ImportRow(String sheet, int line, Map<String, Object> values) {

    ImportRow {
        values = Map.copyOf(values);
    }

    boolean has(String column) {
        return values.containsKey(column);
    }

    /** The text; empty if the cell is. */
    String text(String column) {
        return Objects.requireNonNullElse((String) values.get(column), "");
    }

    @Nullable
    String textOrNull(String column) {
        return (String) values.get(column);
    }

    @Nullable
    Integer number(String column) {
        return (Integer) values.get(column);
    }

    /** The number, which the row has. */
    int required(String column) {
        return (Integer) Objects.requireNonNull(values.get(column), column);
    }

    @Nullable
    BigDecimal decimal(String column) {
        return (BigDecimal) values.get(column);
    }

    @Nullable
    LocalDate date(String column) {
        return (LocalDate) values.get(column);
    }

    /** The date, which the row has. */
    LocalDate requiredDate(String column) {
        return (LocalDate) Objects.requireNonNull(values.get(column), column);
    }

    /** The time, which the row has. */
    LocalTime requiredTime(String column) {
        return (LocalTime) Objects.requireNonNull(values.get(column), column);
    }

    DayOfWeek weekday(String column) {
        return (DayOfWeek) Objects.requireNonNull(values.get(column), column);
    }

    @Nullable
    Boolean flag(String column) {
        return (Boolean) values.get(column);
    }
}
