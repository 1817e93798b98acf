package com.tableturner.restaurant;

import com.tableturner.base.SlotGrid;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One restaurant on one service date: which tables stand, what they combine to, and when parties may start. */
public final class DayPlan {

    private static final Comparator<SeatingUnit> SMALLEST_SINGLE_FIRST = Comparator.comparing(
                    SeatingUnit::isCombination)
            .thenComparingInt(SeatingUnit::capacity)
            .thenComparing(SeatingUnit::partOfCombination)
            .thenComparingInt(unit -> unit.tableIds().size())
            .thenComparing(unit -> unit.tableIds().getFirst());

    private final LocalDate date;
    private final List<ServicePeriod> shifts;
    private final @Nullable ServicePeriod[] shiftAt = new @Nullable ServicePeriod[SlotGrid.STARTS];
    private final long[] startSeconds = new long[SlotGrid.STARTS];
    private final long[] tableIds;
    private final List<SeatingUnit> units;

    DayPlan(
            LocalDate date,
            ZoneId zone,
            List<ServicePeriod> shifts,
            Map<Integer, SlotRule> slotRules,
            List<TablePlan> standing,
            List<CombinationPlan> combinations) {
        this.date = date;
        for (var slot = 0; slot < SlotGrid.STARTS; slot++) {
            startSeconds[slot] = SlotGrid.instant(date, slot, zone).getEpochSecond();
        }
        this.shifts = shifts.stream()
                .sorted(Comparator.comparingInt(ServicePeriod::startSlot))
                .toList();
        for (var shift : this.shifts) {
            Arrays.fill(shiftAt, shift.startSlot(), shift.lastSeatingSlot() + 1, shift);
        }
        slotRules.forEach((slot, rule) -> {
            var shift = shiftAt[slot];
            shiftAt[slot] = shift == null ? null : rule.applied(shift);
        });
        this.tableIds = standing.stream().mapToLong(TablePlan::id).sorted().toArray();
        this.units = units(standing, combinations);
    }

    private List<SeatingUnit> units(List<TablePlan> standing, List<CombinationPlan> combinations) {
        var combined = new HashSet<Long>();
        var result = new ArrayList<SeatingUnit>();
        for (var combination : combinations) {
            var members = standing.stream()
                    .filter(table -> combination.tableIds().contains(table.id()))
                    .toList();
            if (members.size() == combination.tableIds().size()) {
                combined.addAll(combination.tableIds());
                result.add(joined(combination, members));
            }
        }
        for (var table : standing) {
            result.add(single(table, combined.contains(table.id())));
        }
        result.sort(SMALLEST_SINGLE_FIRST);
        return List.copyOf(result);
    }

    private SeatingUnit joined(CombinationPlan combination, List<TablePlan> members) {
        var areas = members.stream().map(TablePlan::area).distinct().toList();
        return new SeatingUnit(
                combination.name(),
                combination.tableIds(),
                combination.tableIds().stream().mapToInt(this::indexOf).toArray(),
                members.stream().mapToInt(TablePlan::capacity).sum(),
                combination.minParty(),
                combination.maxParty(),
                areas.size() == 1 ? areas.getFirst() : null,
                members.stream()
                        .map(TablePlan::sold)
                        .max(Comparator.naturalOrder())
                        .orElse(Sold.ONLINE),
                true);
    }

    private SeatingUnit single(TablePlan table, boolean partOfCombination) {
        return new SeatingUnit(
                table.number(),
                List.of(table.id()),
                new int[] {indexOf(table.id())},
                table.capacity(),
                table.minParty(),
                table.maxParty(),
                table.area(),
                table.sold(),
                partOfCombination);
    }

    public LocalDate date() {
        return date;
    }

    /** Whether the restaurant does not serve at all on this date. */
    public boolean isClosed() {
        return shifts.isEmpty();
    }

    /** The shifts of the day, by start. */
    public List<ServicePeriod> shifts() {
        return shifts;
    }

    /** The shift in which a party may start at this slot (0 to 24), with the pacing of that start; null if none may. */
    public @Nullable ServicePeriod shiftAt(int slot) {
        return shiftAt[slot];
    }

    /** The instant at which a bookable slot (0 to 24) starts, in seconds of the epoch. */
    public long startSecond(int slot) {
        return startSeconds[slot];
    }

    /** Tables and combinations in the order they are given out: smallest single table first. */
    public List<SeatingUnit> units() {
        return units;
    }

    /** Ids of the tables that stand on this date, ascending. */
    public long[] tableIds() {
        return tableIds.clone();
    }

    public int tableCount() {
        return tableIds.length;
    }

    /** Position of a table in {@link #tableIds()}; negative if it does not stand on this date. */
    public int indexOf(long tableId) {
        return Arrays.binarySearch(tableIds, tableId);
    }

    /** The largest party any table or combination takes, among those the predicate lets through; 0 if none. */
    public int largestParty(Predicate<SeatingUnit> sold) {
        return units.stream().filter(sold).mapToInt(SeatingUnit::maxParty).max().orElse(0);
    }

    /** The smallest party any table or combination takes, among those the predicate lets through; 1 if none. */
    public int smallestParty(Predicate<SeatingUnit> sold) {
        return units.stream().filter(sold).mapToInt(SeatingUnit::minParty).min().orElse(1);
    }
}
