package com.tableturner.exchange;

import com.tableturner.base.SlotGrid;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads a cell as what its column says it is. */
final class CellReader {

    private static final int LONGEST = 2_000;
    private static final int HALF_HOUR = SlotGrid.MINUTES * 60;

    private CellReader() {}

    /**
     * @throws RowRefused if it is not that
     */
    static Object read(Column column, String cell) {
        return switch (column.kind()) {
            case TEXT -> text(column, cell);
            case NUMBER -> number(column, cell);
            case DECIMAL -> decimal(column, cell);
            case DATE -> date(column, cell);
            case TIME -> time(column, cell);
            case SLOT -> Cells.slot(halfHour(column, cell));
            case WEEKDAY -> weekday(column, cell);
            case FLAG -> flag(column, cell);
            case INSTANT -> throw new IllegalStateException("Instants are only written");
        };
    }

    private static String text(Column column, String cell) {
        if (cell.length() > LONGEST) {
            throw new RowRefused(column.name(), "too-long", String.valueOf(LONGEST));
        }
        return cell;
    }

    private static Integer number(Column column, String cell) {
        try {
            return new BigDecimal(cell).intValueExact();
        } catch (ArithmeticException | NumberFormatException other) {
            throw new RowRefused(column.name(), "not-a-number", cell);
        }
    }

    private static BigDecimal decimal(Column column, String cell) {
        try {
            return new BigDecimal(cell);
        } catch (NumberFormatException other) {
            throw new RowRefused(column.name(), "not-a-number", cell);
        }
    }

    private static LocalDate date(Column column, String cell) {
        try {
            var date = LocalDate.parse(cell);
            if (date.getYear() >= 1970 && date.getYear() < 3000) {
                return date;
            }
        } catch (DateTimeException other) {
            // said below
        }
        throw new RowRefused(column.name(), "not-a-date", cell);
    }

    private static LocalTime time(Column column, String cell) {
        try {
            return LocalTime.parse(cell.length() == 4 ? "0" + cell : cell).withNano(0);
        } catch (DateTimeException other) {
            throw new RowRefused(column.name(), "not-a-time", cell);
        }
    }

    private static LocalTime halfHour(Column column, String cell) {
        var time = time(column, cell);
        if (time.toSecondOfDay() % HALF_HOUR != 0) {
            throw new RowRefused(column.name(), "not-a-half-hour", cell);
        }
        return time;
    }

    private static DayOfWeek weekday(Column column, String cell) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equalsIgnoreCase(cell))
                .findFirst()
                .orElseThrow(() -> new RowRefused(column.name(), "not-a-weekday", cell));
    }

    private static Boolean flag(Column column, String cell) {
        var word = cell.toLowerCase(Locale.ROOT);
        if (List.of("yes", "true", "1").contains(word)) {
            return true;
        }
        if (List.of("no", "false", "0").contains(word)) {
            return false;
        }
        throw new RowRefused(column.name(), "not-yes-or-no", cell);
    }
}
