package com.tableturner.insight;

import com.tableturner.base.SlotGrid;
import com.tableturner.insight.Dashboard.Tile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Adds dates up to what a dashboard shows. Pure: everything was read before. */
final class DashboardBuilder {

    private static final int MOST_POINTS = 31;
    private static final int MOST_DATES = 31;

    private final DashboardFilter filter;
    private final List<Place> places;
    private final Map<LocalDate, DayFigures> days;

    DashboardBuilder(DashboardFilter filter, List<Place> places, Map<LocalDate, DayFigures> days) {
        this.filter = filter;
        this.places = places;
        this.days = days;
    }

    /** The dates a filter needs, with those it is compared with. */
    static List<LocalDate> dates(DashboardFilter filter) {
        var dates = new TreeSet<LocalDate>();
        filter.from().datesUntil(filter.to().plusDays(1)).forEach(date -> {
            dates.add(date);
            filter.comparison().daysBefore().ifPresent(before -> dates.add(date.minusDays(before)));
        });
        return List.copyOf(dates);
    }

    private DayFigures day(LocalDate date) {
        return days.getOrDefault(date, new DayFigures());
    }

    private List<DayFigures> shown() {
        return filter.from().datesUntil(filter.to().plusDays(1)).map(this::day).toList();
    }

    private Totals totals(LocalDate from, LocalDate to, int daysBefore) {
        var totals = new Totals(filter.channel());
        from.minusDays(daysBefore)
                .datesUntil(to.minusDays(daysBefore).plusDays(1))
                .forEach(date -> totals.add(day(date)));
        return totals;
    }

    // -- tiles

    List<Tile> tiles() {
        var periods = periods();
        var before = filter.comparison().daysBefore();
        var now = periods.stream()
                .map(period -> totals(period.from(), period.to(), 0))
                .toList();
        var then = before.isEmpty()
                ? List.<Totals>of()
                : periods.stream()
                        .map(period -> totals(period.from(), period.to(), before.getAsInt()))
                        .toList();
        var all = totals(filter.from(), filter.to(), 0);
        var allThen = before.isEmpty() ? new Totals(null) : totals(filter.from(), filter.to(), before.getAsInt());
        return Arrays.stream(Metric.values())
                .map(metric -> new Tile(
                        metric,
                        number(metric.of(all)),
                        before.isEmpty() ? Double.NaN : number(metric.of(allThen)),
                        number(metric.planned(all)),
                        series(metric, periods, now, then)))
                .toList();
    }

    private static List<Dashboard.Point> series(
            Metric metric, List<Period> periods, List<Totals> now, List<Totals> then) {
        return IntStream.range(0, periods.size())
                .mapToObj(index -> new Dashboard.Point(
                        periods.get(index).from(),
                        number(metric.of(now.get(index))),
                        then.isEmpty() ? Double.NaN : number(metric.of(then.get(index)))))
                .toList();
    }

    private record Period(LocalDate from, LocalDate to) {}

    /** Single days, or as many days at once as leave no more points than a sparkline can show. */
    private List<Period> periods() {
        var each = Math.ceilDiv(filter.days(), (long) MOST_POINTS);
        var periods = new ArrayList<Period>();
        for (var from = filter.from(); !from.isAfter(filter.to()); from = from.plusDays(each)) {
            var to = from.plusDays(each - 1);
            periods.add(new Period(from, to.isAfter(filter.to()) ? filter.to() : to));
        }
        return periods;
    }

    private static double number(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }

    // -- occupancy

    Dashboard.Heat heat() {
        var byDate = filter.days() <= MOST_DATES;
        var rows = new TreeMap<Comparable<?>, DayFigures.Slots[]>();
        filter.from().datesUntil(filter.to().plusDays(1)).forEach(date -> {
            var sums = rows.computeIfAbsent(byDate ? date : date.getDayOfWeek(), key -> emptySlots());
            for (var slot = 0; slot < SlotGrid.SLOTS; slot++) {
                sums[slot].add(day(date).slots[slot]);
            }
        });
        var used = IntStream.range(0, SlotGrid.SLOTS)
                .filter(slot -> rows.values().stream().anyMatch(row -> row[slot].tablesOnSale > 0))
                .summaryStatistics();
        if (used.getCount() == 0) {
            return new Dashboard.Heat(List.of(), 0, -1);
        }
        var result = new ArrayList<Dashboard.HeatRow>();
        rows.forEach((key, slots) -> result.add(heatRow(key, slots)));
        return new Dashboard.Heat(result, used.getMin(), used.getMax());
    }

    private static DayFigures.Slots[] emptySlots() {
        var slots = new DayFigures.Slots[SlotGrid.SLOTS];
        Arrays.setAll(slots, slot -> new DayFigures.Slots());
        return slots;
    }

    private static Dashboard.HeatRow heatRow(Comparable<?> key, DayFigures.Slots[] slots) {
        return new Dashboard.HeatRow(
                key instanceof LocalDate date ? date : null,
                key instanceof DayOfWeek weekday ? weekday : null,
                Arrays.stream(slots)
                        .map(slot -> number(Totals.ratio(slot.tablesTaken, slot.tablesOnSale)))
                        .toList(),
                Arrays.stream(slots).map(slot -> slot.tablesTaken).toList(),
                Arrays.stream(slots).map(slot -> slot.tablesOnSale).toList());
    }

    List<Dashboard.Rank> ranking() {
        var now = new HashMap<Long, DayFigures.Slots>();
        var then = new HashMap<Long, DayFigures.Slots>();
        filter.from().datesUntil(filter.to().plusDays(1)).forEach(date -> {
            addPlaces(now, day(date));
            filter.comparison().daysBefore().ifPresent(before -> addPlaces(then, day(date.minusDays(before))));
        });
        return places.stream()
                .map(place -> rank(place, now, then))
                .sorted((a, b) -> Double.compare(orNothing(b.share()), orNothing(a.share())))
                .toList();
    }

    private static double orNothing(double share) {
        return Double.isNaN(share) ? -1 : share;
    }

    private static Dashboard.Rank rank(Place place, Map<Long, DayFigures.Slots> now, Map<Long, DayFigures.Slots> then) {
        var slots = now.getOrDefault(place.id(), new DayFigures.Slots());
        var before = then.getOrDefault(place.id(), new DayFigures.Slots());
        return new Dashboard.Rank(
                place,
                number(Totals.ratio(slots.tablesTaken, slots.tablesOnSale)),
                number(Totals.ratio(before.tablesTaken, before.tablesOnSale)),
                slots.tablesTaken,
                slots.tablesOnSale);
    }

    private static void addPlaces(Map<Long, DayFigures.Slots> sums, DayFigures day) {
        day.places.forEach((id, slots) ->
                sums.computeIfAbsent(id, key -> new DayFigures.Slots()).add(slots));
    }

    // -- bookings

    Dashboard.Arrivals arrivals() {
        var sums = emptySlots();
        for (var day : shown()) {
            for (var slot = 0; slot < SlotGrid.SLOTS; slot++) {
                sums[slot].add(day.slots[slot]);
            }
        }
        double count = filter.days();
        var slots = IntStream.range(0, SlotGrid.SLOTS)
                .filter(slot -> sums[slot].covers > 0 || sums[slot].pacingStaff > 0)
                .mapToObj(slot -> new Dashboard.Arrival(
                        slot,
                        sums[slot].covers / count,
                        sums[slot].pacedCovers / count,
                        sums[slot].pacingOnline / count,
                        sums[slot].pacingStaff / count))
                .toList();
        return new Dashboard.Arrivals(slots, slots.stream().anyMatch(slot -> slot.staff() > 0));
    }
}
