package com.tableturner.reservation;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.SqlTypes;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantPlan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;

/**
 * Reads who sits where. The restaurant's plan version comes with the rows, in one statement, so that a cached plan is
 * never combined with a book of another version. Plain SQL: this is the hottest read there is, and a JPQL projection of
 * it cost 2.8 times as much.
 */
@Component
class DayReader {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private static final String COLUMNS = """
            select r.id, r.plan_version, o.table_id, o.slot_order, o.covers, o.held_until, o.hold_id, o.reservation_id
            from restaurants r left join table_occupancy o on o.restaurant_id = r.id and o.date = ?""";
    private static final String ONE_DAY = COLUMNS + " where r.id = ?";
    private static final String DAYS = """
            select o.date, o.table_id, o.slot_order, o.covers, o.held_until, o.hold_id, o.reservation_id
            from table_occupancy o where o.restaurant_id = ? and o.date between ? and ?""";
    private static final String EVERYWHERE =
            COLUMNS + " and o.slot_order between ? and ? where r.is_active = true order by r.id";

    private final ReadingSql reading;
    private final SqlTypes types;
    private final Plans plans;

    DayReader(ReadingSql reading, SqlTypes types, Plans plans) {
        this.reading = reading;
        this.types = types;
        this.plans = plans;
    }

    /** One restaurant's plan and its book of one date. */
    record Day(RestaurantPlan plan, DayBook book) {}

    /**
     * What a reader does not see.
     *
     * @param now holds that end by now are free
     * @param holdId the asker's own hold; 0 for none
     * @param reservationId the reservation that is being moved; 0 for none
     */
    record Unseen(Instant now, long holdId, long reservationId) {}

    /** One restaurant on one date; empty if there is no such restaurant. */
    Optional<Day> day(long restaurantId, LocalDate date, Unseen unseen) {
        return reading
                .sql(ONE_DAY)
                .params(types.date(clamp(date)), restaurantId)
                .query((ResultSetExtractor<List<Found>>) rows -> found(rows, unseen))
                .stream()
                .map(found -> day(found, date))
                .findFirst();
    }

    /** A restaurant and its rows, read before its plan: a reader has one connection at a time. */
    private record Found(long restaurantId, long planVersion, List<Taken> taken, AtomicBoolean expired) {}

    private record Taken(long tableId, int slot, int covers) {}

    private Day day(Found found, LocalDate date) {
        var plan = plans.atLeast(found.restaurantId(), found.planVersion());
        var book = new DayBook(plan.on(clamp(date)));
        for (var row : found.taken()) {
            book.add(row.tableId(), row.slot(), row.covers());
        }
        if (found.expired().get()) {
            book.addExpired();
        }
        return new Day(plan, book);
    }

    private List<Found> found(ResultSet rows, Unseen unseen) throws SQLException {
        var all = new ArrayList<Found>();
        Found last = null;
        while (rows.next()) {
            if (last == null || last.restaurantId() != rows.getLong(1)) {
                last = new Found(rows.getLong(1), rows.getLong(2), new ArrayList<>(), new AtomicBoolean());
                all.add(last);
            }
            if (isExpired(rows, 3, unseen)) {
                last.expired().set(true);
            } else if (isSeen(rows, 3, unseen)) {
                last.taken().add(new Taken(rows.getLong(3), rows.getInt(4), rows.getInt(5)));
            }
        }
        return all;
    }

    /** The zone of the restaurant's wall time; empty if there is no such restaurant. */
    Optional<ZoneId> zone(long restaurantId) {
        return plans.current(restaurantId).map(plan -> plan.facts().zone());
    }

    /** One restaurant on each date from {@code first} to {@code last}; empty if there is no such restaurant. */
    Optional<Map<LocalDate, Day>> days(long restaurantId, LocalDate first, LocalDate last, Unseen unseen) {
        var plan = day(restaurantId, first, unseen).map(Day::plan);
        return plan.map(found -> {
            var days = new HashMap<LocalDate, Day>();
            first.datesUntil(last.plusDays(1))
                    .forEach(date -> days.put(date, new Day(found, new DayBook(found.on(date)))));
            return reading.sql(DAYS)
                    .params(restaurantId, types.date(first), types.date(last))
                    .query(rows -> {
                        while (rows.next()) {
                            if (!isExpired(rows, 2, unseen) && isSeen(rows, 2, unseen)) {
                                require(days, types.readDate(rows, "date"))
                                        .book()
                                        .add(rows.getLong(2), rows.getInt(3), rows.getInt(4));
                            }
                        }
                        return days;
                    });
        });
    }

    /** All active restaurants on one date, as far as starts from {@code first} to {@code last} need it. */
    List<Day> everywhere(LocalDate date, int first, int last, Unseen unseen) {
        return reading
                .sql(EVERYWHERE)
                .params(types.date(clamp(date)), first, Math.min(last, SlotGrid.SLOTS - 1))
                .query((ResultSetExtractor<List<Found>>) rows -> found(rows, unseen))
                .stream()
                .map(found -> day(found, date))
                .toList();
    }

    static Day require(Map<LocalDate, Day> days, LocalDate date) {
        return Objects.requireNonNull(days.get(date), "a day that was read");
    }

    private boolean isSeen(ResultSet rows, int column, Unseen unseen) throws SQLException {
        if (rows.getLong(column) == 0) { // the outer join's row of an empty day
            return false;
        }
        var holdId = rows.getLong(column + 4);
        if (holdId != 0) {
            return holdId != unseen.holdId();
        }
        return unseen.reservationId() == 0 || rows.getLong(column + 5) != unseen.reservationId();
    }

    private boolean isExpired(ResultSet rows, int column, Unseen unseen) throws SQLException {
        return rows.getLong(column + 4) != 0
                && !types.readInstant(rows, "held_until").isAfter(unseen.now());
    }

    /** Whether the date is one that both databases can hold; others are in the past, or beyond any window. */
    static boolean canBeServed(LocalDate date) {
        return clamp(date).equals(date);
    }

    /** The nearest date that both databases can hold. */
    static LocalDate clamp(LocalDate date) {
        return date.isBefore(FIRST) ? FIRST : date.isAfter(LAST) ? LAST : date;
    }
}
