package com.tableturner.insight;

import com.tableturner.base.SqlTypes;
import com.tableturner.reservation.OccupancyChanged.NewParty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes and reads the rows of {@code occupancy_daily} and {@code bookings_daily}; joins the running transaction. */
@Component
class RollUpRows {

    static final List<String> SLOT_COLUMNS = List.of(
            "tables_on_sale",
            "seats_on_sale",
            "tables_taken",
            "seats_taken",
            "seats_held",
            "parties",
            "covers",
            "pacing_online",
            "pacing_staff");
    static final String INSERT_SLOT = insert("occupancy_daily", List.of("slot_order"), SLOT_COLUMNS);
    static final String INSERT_BOOKINGS =
            insert("bookings_daily", List.of("day_part", "channel"), BookingFigures.COLUMNS);
    /** One text for every party, so that it is compiled once. */
    private static final String ADD_BOOKING = INSERT_BOOKINGS
            + " on conflict (date, restaurant_id, day_part, channel) do update set "
            + BookingFigures.COLUMNS.stream()
                    .map(name -> name + " = bookings_daily." + name + " + excluded." + name)
                    .collect(Collectors.joining(", "));

    private static final String ONE_DAY = " where date = ? and restaurant_id = ?";

    private final JdbcTemplate sql;
    private final SqlTypes types;

    RollUpRows(DataSource database, SqlTypes types) {
        this.sql = new JdbcTemplate(database);
        this.types = types;
    }

    private static String insert(String table, List<String> key, List<String> columns) {
        var marks = String.join(", ", Collections.nCopies(2 + key.size() + columns.size(), "?"));
        return "insert into " + table + " (date, restaurant_id, " + String.join(", ", key) + ", "
                + String.join(", ", columns) + ") values (" + marks + ")";
    }

    /** Puts a day as it was counted in the place of what was there. */
    void replace(long restaurantId, LocalDate day, DayTally.Rows counted) {
        var date = types.date(day);
        sql.update("delete from occupancy_daily" + ONE_DAY, date, restaurantId);
        sql.update("delete from bookings_daily" + ONE_DAY, date, restaurantId);
        sql.batchUpdate(
                INSERT_SLOT,
                counted.slots().stream()
                        .map(row -> slotValues(date, restaurantId, row))
                        .toList());
        sql.batchUpdate(
                INSERT_BOOKINGS,
                counted.bookings().entrySet().stream()
                        .map(row -> bookingValues(date, restaurantId, row.getKey(), row.getValue()))
                        .toList());
    }

    static @Nullable Object[] slotValues(Object date, long restaurantId, DayTally.SlotRow row) {
        return new @Nullable Object[] {
            date,
            restaurantId,
            row.slot(),
            row.tablesOnSale(),
            row.seatsOnSale(),
            row.tablesTaken(),
            row.seatsTaken(),
            row.seatsHeld(),
            row.parties(),
            row.covers(),
            row.pacingOnline(),
            row.pacingStaff()
        };
    }

    static @Nullable Object[] bookingValues(
            Object date, long restaurantId, DayTally.BookingKey key, BookingFigures figures) {
        var values = new ArrayList<@Nullable Object>(
                List.of(date, restaurantId, key.part().text(), key.channel().text()));
        for (var column = 0; column < BookingFigures.COLUMNS.size(); column++) {
            values.add(figures.at(column));
        }
        return values.toArray();
    }

    /**
     * Adds a party to what is there, and says whether all half hours it takes had a row; if not, nothing of it may be
     * relied on and the day must be counted afresh. The statements are always the same, so they are compiled once.
     */
    boolean add(long restaurantId, LocalDate date, NewParty party) {
        var tables = party.tableIds();
        var marks = String.join(", ", Collections.nCopies(tables.size(), "?"));
        var values = new ArrayList<Object>(List.of(tables.size(), tables.isEmpty() ? 0 : party.partySize()));
        values.addAll(tables);
        values.addAll(List.of(party.slot(), party.slot(), party.partySize(), types.date(date), restaurantId));
        values.addAll(List.of(party.slot(), party.slot() + party.slots() - 1));
        var seats = tables.isEmpty() ? "0" : "(select sum(capacity) from tables where id in (" + marks + "))";
        var updated = sql.update(
                "update occupancy_daily set tables_taken = tables_taken + ?, seats_taken = seats_taken + ?,"
                        + " seats_held = seats_held + " + seats
                        + ", parties = parties + case when slot_order = ? then 1 else 0 end,"
                        + " covers = covers + case when slot_order = ? then ? else 0 end"
                        + ONE_DAY + " and slot_order between ? and ?",
                values.toArray());
        return updated == party.slots() && addBooking(restaurantId, date, party);
    }

    private boolean addBooking(long restaurantId, LocalDate date, NewParty party) {
        var figures = new BookingFigures();
        figures.count(CountedParty.of(party));
        sql.update(
                ADD_BOOKING,
                bookingValues(
                        types.date(date),
                        restaurantId,
                        new DayTally.BookingKey(DayPart.of(party.slot()), party.channel()),
                        figures));
        return true;
    }

    /** Keeps bookings from the restaurant until the transaction ends: they share its row. */
    void lock(long restaurantId) {
        if (!types.isSqlite()) {
            sql.queryForObject("select id from restaurants where id = ? for update", Long.class, restaurantId);
        }
    }

    /** What is there of these dates; those without rows are left out. */
    Map<LocalDate, DayTally.Rows> stored(long restaurantId, List<LocalDate> dates) {
        var stored = new TreeMap<LocalDate, DayTally.Rows>();
        var key = new ArrayList<Object>(List.of(restaurantId));
        dates.forEach(date -> key.add(types.date(date)));
        var where = " where restaurant_id = ? and date in (" + String.join(", ", Collections.nCopies(dates.size(), "?"))
                + ")";
        sql.query(
                "select date, slot_order, " + String.join(", ", SLOT_COLUMNS) + " from occupancy_daily" + where
                        + " order by date, slot_order",
                row -> {
                    day(stored, row).slots().add(slotRow(row));
                },
                key.toArray());
        sql.query(
                "select date, day_part, channel, " + String.join(", ", BookingFigures.COLUMNS) + " from bookings_daily"
                        + where,
                row -> {
                    day(stored, row).bookings().put(bookingKey(row), figures(row));
                },
                key.toArray());
        return stored;
    }

    private DayTally.Rows day(Map<LocalDate, DayTally.Rows> stored, ResultSet row) throws SQLException {
        return stored.computeIfAbsent(
                types.readDate(row, "date"), date -> new DayTally.Rows(new ArrayList<>(), new TreeMap<>()));
    }

    /** A row whose first columns are the two of its key, followed by {@link #SLOT_COLUMNS}. */
    static DayTally.SlotRow slotRow(ResultSet row) throws SQLException {
        return new DayTally.SlotRow(
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getObject(10) == null ? null : row.getInt(10),
                row.getObject(11) == null ? null : row.getInt(11));
    }

    private static DayTally.BookingKey bookingKey(ResultSet row) throws SQLException {
        return new DayTally.BookingKey(part(row.getString(2)), Texts.channel(row.getString(3)));
    }

    private static BookingFigures figures(ResultSet row) throws SQLException {
        var figures = new BookingFigures();
        for (var column = 0; column < BookingFigures.COLUMNS.size(); column++) {
            figures.set(column, row.getLong(column + 4));
        }
        return figures;
    }

    private static DayPart part(String text) {
        return Arrays.stream(DayPart.values())
                .filter(part -> part.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
