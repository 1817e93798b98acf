package com.tableturner.exchange;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the database as cells of a file. */
@Component
class Cells {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final SqlTypes types;

    Cells(SqlTypes types) {
        this.types = types;
    }

    List<@Nullable Object> of(ResultSet row, List<Column> columns) throws SQLException {
        var cells = new ArrayList<@Nullable Object>(columns.size());
        for (var index = 0; index < columns.size(); index++) {
            cells.add(cell(row, index + 1, columns.get(index).kind()));
        }
        return cells;
    }

    private @Nullable Object cell(ResultSet row, int index, Column.Kind kind) throws SQLException {
        if (row.getObject(index) == null) {
            return null;
        }
        return switch (kind) {
            case TEXT -> row.getString(index);
            case NUMBER -> row.getLong(index);
            case DECIMAL -> row.getBigDecimal(index);
            case DATE -> types.readDate(row, label(row, index));
            case TIME -> TIME.format(types.readTime(row, label(row, index)));
            case SLOT -> TIME.format(SlotGrid.time(row.getInt(index)));
            case WEEKDAY -> DayOfWeek.of(row.getInt(index)).name().toLowerCase(Locale.ROOT);
            case FLAG -> row.getBoolean(index) ? "yes" : "no";
            case INSTANT -> String.valueOf(types.readNullableInstant(row, label(row, index)));
        };
    }

    private static String label(ResultSet row, int index) throws SQLException {
        return row.getMetaData().getColumnLabel(index);
    }

    /** The slot that is written as this wall time, from 0 to 47: before 11:00 it is the next day's. */
    static int slot(LocalTime time) {
        return Math.floorMod(time.toSecondOfDay() / 60 - SlotGrid.time(0).toSecondOfDay() / 60, 24 * 60)
                / SlotGrid.MINUTES;
    }
}
