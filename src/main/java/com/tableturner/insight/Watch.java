package com.tableturner.insight;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.SqlTypes;
import com.tableturner.insight.Dashboard.PressurePoint;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what needs somebody's eye: full and empty times to come, and the tables that there are for whom. */
@Component
class Watch {

    static final int DAYS_AHEAD = 14;
    private static final double QUIET = .5;
    private static final int QUIET_DAYS = 3;
    private static final int QUIET_WEEKS = 4;
    private static final int QUIET_SHOWN = 3;

    private final ReadingSql reading;
    private final SqlTypes types;

    Watch(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    private static Map<Long, Place> byId(List<Place> places) {
        return places.stream().collect(Collectors.toMap(Place::id, Function.identity()));
    }

    /** Half hours of the next 14 days of which 90 % or more is taken, soonest first, fuller before emptier. */
    List<PressurePoint> pressure(List<Place> places, Instant now) {
        var known = byId(places);
        var first = LocalDate.ofInstant(now, places.getFirst().zone()).minusDays(1);
        var waiting = waiting(first);
        var points = new ArrayList<PressurePoint>();
        reading.sql(
                        "select date, restaurant_id, slot_order, tables_on_sale, tables_taken from occupancy_daily"
                                + " where date between ? and ? and tables_on_sale > 0 and tables_taken * 10 >= tables_on_sale * 9")
                .params(types.date(first), types.date(first.plusDays(DAYS_AHEAD + 1)))
                .query(row -> {
                    var place = known.get(row.getLong(2));
                    var date = types.readDate(row, "date");
                    if (place != null && isToCome(place, date, row.getInt(3), now)) {
                        points.add(new PressurePoint(
                                place,
                                date,
                                row.getInt(3),
                                row.getLong(4),
                                row.getLong(5),
                                waiting.getOrDefault(new At(place.id(), date, row.getInt(3)), 0L)));
                    }
                });
        points.sort(Comparator.comparing(PressurePoint::date)
                .thenComparing(PressurePoint::slot)
                .thenComparing(Comparator.comparing(PressurePoint::share).reversed())
                .thenComparing(point -> point.place().name()));
        return points;
    }

    private record At(long restaurantId, LocalDate date, int slot) {}

    private static boolean isToCome(Place place, LocalDate date, int slot, Instant now) {
        var start = SlotGrid.instant(date, slot, place.zone());
        return start.isAfter(now) && start.isBefore(now.plus(Duration.ofDays(DAYS_AHEAD)));
    }

    private Map<At, Long> waiting(LocalDate from) {
        var waiting = new HashMap<At, Long>();
        reading.sql("select restaurant_id, date, slot_order, count(*) from waitlist_entries where date >= ?"
                        + " and status = 'waiting' and slot_order is not null group by restaurant_id, date, slot_order")
                .param(types.date(from))
                .query(row -> {
                    waiting.put(new At(row.getLong(1), types.readDate(row, "date"), row.getInt(3)), row.getLong(4));
                });
        return waiting;
    }

    /** Lunches and dinners of the next three days with less than half of what the last four weeks ended at. */
    List<Dashboard.QuietShift> quiet(List<Place> places, LocalDate today) {
        var dates = new ArrayList<LocalDate>();
        for (var day = 0; day < QUIET_DAYS; day++) {
            for (var week = 0; week <= QUIET_WEEKS; week++) {
                dates.add(today.plusDays(day).minusWeeks(week));
            }
        }
        var sums = new HashMap<Shift, DayFigures.Slots>();
        dates.forEach(date -> addShifts(sums, date));
        var quiet = new ArrayList<Dashboard.QuietShift>();
        for (var place : places) {
            for (var day = 0; day < QUIET_DAYS; day++) {
                for (var part : DayPart.values()) {
                    var shift = quiet(sums, place, today.plusDays(day), part);
                    if (shift != null) {
                        quiet.add(shift);
                    }
                }
            }
        }
        quiet.sort(Comparator.comparingDouble(shift -> shift.share() - shift.usual()));
        return quiet.stream().limit(QUIET_SHOWN).toList();
    }

    private record Shift(long restaurantId, LocalDate date, DayPart part) {}

    private void addShifts(Map<Shift, DayFigures.Slots> sums, LocalDate date) {
        reading.sql("select restaurant_id, slot_order, tables_on_sale, tables_taken from occupancy_daily where date = ?"
                        + " and tables_on_sale > 0")
                .param(types.date(date))
                .query(row -> {
                    sums.computeIfAbsent(
                                    new Shift(row.getLong(1), date, DayPart.of(row.getInt(2))),
                                    key -> new DayFigures.Slots())
                            .add(row.getInt(3), row.getInt(4), 0, 0, 0);
                });
    }

    private static Dashboard.@Nullable QuietShift quiet(
            Map<Shift, DayFigures.Slots> sums, Place place, LocalDate date, DayPart part) {
        var now = sums.get(new Shift(place.id(), date, part));
        var before = new DayFigures.Slots();
        for (var week = 1; week <= QUIET_WEEKS; week++) {
            var then = sums.get(new Shift(place.id(), date.minusWeeks(week), part));
            if (then != null) {
                before.add(then);
            }
        }
        if (now == null || before.tablesTaken == 0) {
            return null;
        }
        var share = (double) now.tablesTaken / now.tablesOnSale;
        var usual = (double) before.tablesTaken / before.tablesOnSale;
        return share < QUIET * usual ? new Dashboard.QuietShift(place, date, part, share, usual) : null;
    }

    /** Tables that stand on this date, by their seats. */
    Map<Integer, Long> tables(List<Place> places, LocalDate date) {
        var known = byId(places);
        var tables = new TreeMap<Integer, Long>();
        reading.sql("select restaurant_id, capacity from tables where is_active = true and valid_from <= ?"
                        + " and (valid_to is null or valid_to > ?)")
                .params(types.date(date), types.date(date))
                .query(row -> {
                    if (known.containsKey(row.getLong(1))) {
                        tables.merge(row.getInt(2), 1L, Long::sum);
                    }
                });
        return tables;
    }
}
