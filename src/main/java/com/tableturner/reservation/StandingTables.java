package com.tableturner.reservation;

import com.tableturner.restaurant.TablePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables that stand on a service date, by number: T2 before T10. */
final class StandingTables {

    private static final Comparator<TablePlan> BY_NUMBER =
            Comparator.comparing((TablePlan table) -> table.number().length()).thenComparing(TablePlan::number);

    private final Map<Long, TablePlan> byId = new LinkedHashMap<>();

    StandingTables(List<TablePlan> standing) {
        standing.stream().sorted(BY_NUMBER).forEach(table -> byId.put(table.id(), table));
    }

    List<TablePlan> all() {
        return List.copyOf(byId.values());
    }

    Optional<TablePlan> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** By area, areas in the order they were set up; the key is empty for those without one. */
    Map<String, List<TablePlan>> areas() {
        var areas = new LinkedHashMap<String, List<TablePlan>>();
        byId.values().stream()
                .sorted(Comparator.comparingLong(TablePlan::id))
                .forEach(table -> areas.put(area(table), new ArrayList<>()));
        byId.values()
                .forEach(table -> Objects.requireNonNull(areas.get(area(table))).add(table));
        return areas;
    }

    private static String area(TablePlan table) {
        return Objects.requireNonNullElse(table.area(), "");
    }

    /** Numbers joined by +, in the order of the ids. */
    String names(List<Long> ids) {
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(TablePlan::number)
                .collect(Collectors.joining("+"));
    }
}
