package com.tableturner.insight;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.reservation.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads dates from the roll-ups, by statements that follow the order of their keys and need no sorting. */
@Component
class DetailReader {

    private static final String OCCUPANCY = "select restaurant_id, slot_order, "
            + String.join(", ", RollUpRows.SLOT_COLUMNS) + " from occupancy_daily where date = ?";
    private static final String BOOKINGS = "select channel, "
            + BookingFigures.COLUMNS.stream().map(name -> "sum(" + name + ")").collect(Collectors.joining(", "))
            + " from bookings_daily where date = ?";
    private static final String REFUSALS = "select date, reason, sum(refusals), sum(refusals * party_size)"
            + " from refusals_daily where date between ? and ?";
    private static final String WAITS = "select date, quoted_minutes, created_at, updated_at from waitlist_entries"
            + " where date between ? and ? and status = 'seated' and quoted_minutes is not null";
    private static final int SECONDS = 60;

    private final ReadingSql reading;
    private final SqlTypes types;

    DetailReader(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    /** Adds what the roll-ups say of these restaurants and this part of the day (all of it, if null). */
    void add(DayFigures day, LocalDate date, String restaurants, @Nullable DayPart part) {
        reading.sql(OCCUPANCY + restaurants).param(types.date(date)).query(row -> {
            if (part == null || part.includes(row.getInt(2))) {
                day.add(day.place(row.getLong(1)), RollUpRows.slotRow(row));
            }
        });
        var thatPart = part == null ? "" : " and day_part = '" + part.text() + "'";
        reading.sql(BOOKINGS + restaurants + thatPart + " group by channel")
                .param(types.date(date))
                .query(row -> {
                    addBookings(day, row);
                });
    }

    private static void addBookings(DayFigures day, ResultSet row) throws SQLException {
        var figures = day.channel(Texts.channel(row.getString(1)));
        for (var column = 0; column < BookingFigures.COLUMNS.size(); column++) {
            figures.add(column, row.getLong(column + 2));
        }
    }

    /** Adds what was turned away, and how long guests waited at the door, to dates without gaps. */
    void addDemand(SortedMap<LocalDate, DayFigures> days, FigureReader.Selection selection) {
        var range = new Object[] {types.date(days.firstKey()), types.date(days.lastKey())};
        var part = selection.part();
        var slots = part == null ? "" : " and slot_order " + (part == DayPart.LUNCH ? "< 10" : ">= 10");
        reading.sql(REFUSALS + selection.restaurants() + slots + " group by date, reason")
                .params(range)
                .query(row -> {
                    day(days, row)
                            .refusals
                            .merge(
                                    Reason.valueOf(row.getString(2)),
                                    new DayFigures.Refusals(row.getLong(3), row.getLong(4)),
                                    DayFigures.Refusals::plus);
                });
        reading.sql(WAITS + selection.restaurants()).params(range).query(row -> {
            var day = day(days, row);
            day.waits = day.waits.plus(new DayFigures.Waits(1, row.getInt(2), waited(row)));
        });
    }

    private DayFigures day(SortedMap<LocalDate, DayFigures> days, ResultSet row) throws SQLException {
        return Objects.requireNonNull(days.get(types.readDate(row, "date")));
    }

    private double waited(ResultSet row) throws SQLException {
        return (double) Duration.between(types.readInstant(row, "created_at"), types.readInstant(row, "updated_at"))
                        .toSeconds()
                / SECONDS;
    }
}
