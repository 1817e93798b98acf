package com.tableturner.restaurant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Everything about a restaurant that decides what can be booked, as of one version; immutable. */
public final class RestaurantPlan {

    private static final int DAYS_KEPT = 1_000;

    private final long version;
    private final RestaurantFacts facts;
    private final BookingRules rules;
    private final List<TablePlan> tables;
    private final List<CombinationPlan> combinations;
    private final List<WeeklyShift> shifts;
    private final Map<LocalDate, SpecialDayPlan> specialDays;
    private final Map<LocalDate, Map<Integer, SlotRule>> slotRules;
    private final Map<LocalDate, DayPlan> days = new ConcurrentHashMap<>();

    RestaurantPlan(
            long version,
            RestaurantFacts facts,
            BookingRules rules,
            List<TablePlan> tables,
            List<CombinationPlan> combinations,
            List<WeeklyShift> shifts,
            Map<LocalDate, SpecialDayPlan> specialDays,
            Map<LocalDate, Map<Integer, SlotRule>> slotRules) {
        this.version = version;
        this.facts = facts;
        this.rules = rules;
        this.tables = List.copyOf(tables);
        this.combinations = List.copyOf(combinations);
        this.shifts = List.copyOf(shifts);
        this.specialDays = Map.copyOf(specialDays);
        this.slotRules = Map.copyOf(slotRules);
    }

    public long id() {
        return facts.id();
    }

    public long version() {
        return version;
    }

    public RestaurantFacts facts() {
        return facts;
    }

    public BookingRules rules() {
        return rules;
    }

    /** All tables there ever were, also ended ones. */
    public List<TablePlan> tables() {
        return tables;
    }

    /** The plan of one service date. */
    public DayPlan on(LocalDate date) {
        var known = days.get(date);
        if (known != null) {
            return known;
        }
        if (days.size() >= DAYS_KEPT) {
            days.clear();
        }
        return days.computeIfAbsent(date, this::compile);
    }

    private DayPlan compile(LocalDate date) {
        return new DayPlan(
                date,
                facts.zone(),
                shiftsOn(date),
                slotRules(date),
                tables.stream().filter(table -> table.validity().includes(date)).toList(),
                combinations.stream().filter(c -> c.validity().includes(date)).toList());
    }

    private List<ServicePeriod> shiftsOn(LocalDate date) {
        var special = specialDays.get(date);
        if (special != null) {
            return special.shifts();
        }
        return shifts.stream()
                .filter(shift -> shift.weekday() == date.getDayOfWeek())
                .filter(shift -> shift.validity().includes(date))
                .map(WeeklyShift::period)
                .toList();
    }

    /** What is different about single starts of this date, by slot. */
    public Map<Integer, SlotRule> slotRules(LocalDate date) {
        return slotRules.getOrDefault(date, Map.of());
    }

    /** The name of the special day on this date, if it is one. */
    public @Nullable String specialDayName(LocalDate date) {
        var special = specialDays.get(date);
        return special == null ? null : special.name();
    }

    /** A day with hours of its own; without any it is closed. */
    record SpecialDayPlan(String name, List<ServicePeriod> shifts) {
        SpecialDayPlan {
            shifts = List.copyOf(shifts);
        }
    }
}
