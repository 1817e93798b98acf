package com.tableturner.exchange;

import com.tableturner.restaurant.ServicePeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shifts as the rows of a file have them; a row without a shift says that the day is closed. */
final class Periods {

    private static final String SHIFT = "shift";
    private static final List<String> TIMES = List.of("first_seating", "last_seating", "end");

    private Periods() {}

    /**
     * The shifts of one day, earliest first.
     *
     * @throws RowRefused if one lacks its name or a time, or a closed day has shifts as well
     */
    static List<ServicePeriod> of(List<ImportRow> rows) {
        var open = rows.stream().filter(row -> row.has(SHIFT)).toList();
        for (var row : rows) {
            if (!row.has(SHIFT) && (TIMES.stream().anyMatch(row::has) || !open.isEmpty())) {
                throw new RowRefused(SHIFT, "missing");
            }
        }
        return sorted(open.stream().map(Periods::period).toList());
    }

    private static ServicePeriod period(ImportRow row) {
        TIMES.stream().filter(time -> !row.has(time)).findFirst().ifPresent(time -> {
            throw new RowRefused(time, "missing");
        });
        return new ServicePeriod(
                row.text(SHIFT),
                row.required("first_seating"),
                row.required("last_seating"),
                row.required("end"),
                row.number("pacing_online"),
                row.number("pacing_staff"));
    }

    /** The shift in this row of the database. */
    static ServicePeriod read(ResultSet row) throws SQLException {
        return new ServicePeriod(
                row.getString("name"),
                row.getInt("start_slot"),
                row.getInt("last_seating_slot"),
                row.getInt("end_slot"),
                nullable(row, "pacing_online"),
                nullable(row, "pacing_staff"));
    }

    private static @Nullable Integer nullable(ResultSet row, String column) throws SQLException {
        var value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    static List<ServicePeriod> sorted(List<ServicePeriod> periods) {
        return periods.stream()
                .sorted(Comparator.comparingInt(ServicePeriod::startSlot))
                .toList();
    }
}
