package com.tableturner.insight;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.reservation.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads dates from the roll-ups, each by statements that follow the order of the key and need no sorting. A year is a few
 * hundred dates, read by a few readers at once; when something changes, its date alone is read again.
 */
@Component
class FigureReader implements DisposableBean {

    private static final int READERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);
    private static final String OCCUPANCY = """
            select slot_order, restaurant_id, tables_on_sale, tables_taken, seats_on_sale, seats_taken, seats_held,
                covers, pacing_online, pacing_staff
            from occupancy_daily where date = ?""";
    private static final String BOOKINGS = "select channel, "
            + BookingFigures.COLUMNS.stream().map(name -> "sum(" + name + ")").collect(Collectors.joining(", "))
            + " from bookings_daily where date = ?";
    private static final String REFUSALS = """
            select reason, sum(refusals), sum(refusals * party_size) from refusals_daily where date = ?""";

    private final ReadingSql reading;
    private final SqlTypes types;
    private final ExecutorService readers = Executors.newFixedThreadPool(
            READERS, Thread.ofPlatform().name("figures-", 0).daemon().factory());

    FigureReader(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    /** Which rows count. */
    record Selection(Scopes.Scope scope, @Nullable DayPart part) {

        private String restaurants() {
            return scope.everything()
                    ? ""
                    : " and restaurant_id in ("
                            + scope.places().stream()
                                    .map(place -> Long.toString(place.id()))
                                    .collect(Collectors.joining(", "))
                            + ")";
        }

        private boolean includes(int slot) {
            return part == null || part.includes(slot);
        }
    }

    /** The figures of each of these dates. */
    Map<LocalDate, DayFigures> read(Selection selection, Collection<LocalDate> dates) {
        var days = new ConcurrentHashMap<LocalDate, DayFigures>();
        var list = dates.stream().distinct().toList();
        var tasks = IntStream.range(0, Math.min(READERS, list.size()))
                .<Callable<Void>>mapToObj(part -> () -> {
                    for (var index = part; index < list.size(); index += READERS) {
                        days.put(list.get(index), day(selection, list.get(index)));
                    }
                    return null;
                })
                .toList();
        try {
            for (var task : readers.invokeAll(tasks)) {
                task.get();
            }
            return days;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** The figures of one date. */
    DayFigures day(Selection selection, LocalDate date) {
        var day = new DayFigures();
        var restaurants = selection.restaurants();
        var key = types.date(date);
        reading.sql(OCCUPANCY + restaurants).param(key).query(row -> {
            if (selection.includes(row.getInt(1))) {
                addSlot(day, row);
            }
        });
        var part = selection.part() == null
                ? ""
                : " and day_part = '" + selection.part().text() + "'";
        reading.sql(BOOKINGS + restaurants + part + " group by channel")
                .param(key)
                .query(row -> {
                    addBookings(day, row);
                });
        var slots = selection.part() == null
                ? ""
                : " and slot_order " + (selection.part() == DayPart.LUNCH ? "< 10" : ">= 10");
        reading.sql(REFUSALS + restaurants + slots + " group by reason")
                .param(key)
                .query(row -> {
                    day.refusals.put(
                            Reason.valueOf(row.getString(1)), new DayFigures.Refusals(row.getLong(2), row.getLong(3)));
                });
        return day;
    }

    private static void addSlot(DayFigures day, ResultSet row) throws SQLException {
        var onSale = row.getInt(3);
        var taken = row.getInt(4);
        var seats = row.getInt(5);
        var guests = row.getInt(6);
        var held = row.getInt(7);
        var slot = day.slots[row.getInt(1)];
        slot.add(onSale, taken, seats, guests, held);
        day.places
                .computeIfAbsent(row.getLong(2), id -> new DayFigures.Slots())
                .add(onSale, taken, seats, guests, held);
        var covers = row.getInt(8);
        slot.covers += covers;
        var staff = row.getInt(10);
        if (staff > 0) {
            slot.pacedCovers += covers;
            slot.pacingStaff += staff;
            slot.pacingOnline += row.getInt(9);
        }
    }

    private static void addBookings(DayFigures day, ResultSet row) throws SQLException {
        var figures = new BookingFigures();
        for (var column = 0; column < BookingFigures.COLUMNS.size(); column++) {
            figures.set(column, row.getLong(column + 2));
        }
        day.channels.put(Texts.channel(row.getString(1)), figures);
    }

    @Override
    public void destroy() {
        readers.shutdownNow();
    }
}
