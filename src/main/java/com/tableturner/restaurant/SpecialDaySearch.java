package com.tableturner.restaurant;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Finds special days for who edits them; every list is of one restaurant. */
@Component
class SpecialDaySearch {

    private static final Map<String, String> SORTS =
            Map.of("date", "date", "name", "lower(name)", "hours", "is_closed");

    private final ReadingSql reading;
    private final SqlTypes types;

    SpecialDaySearch(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    private record Where(String clause, List<Object> parameters) {}

    private record Day(long id, long version, long restaurantId, LocalDate date, String name) {}

    private Where where(SpecialDayQuery query) {
        var clauses = new ArrayList<>(List.of("restaurant_id = ?"));
        var parameters = new ArrayList<Object>(List.of(query.restaurantId()));
        var from = query.from();
        if (from != null) {
            clauses.add("date >= ?");
            parameters.add(types.date(from));
        }
        if (!query.text().isEmpty()) {
            clauses.add("lower(name) like ? escape '\\'");
            parameters.add("%" + query.text().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        query.closed().ifPresent(closed -> clauses.add("is_closed = " + closed));
        return new Where(" where " + String.join(" and ", clauses), parameters);
    }

    List<SpecialDayRecord> page(SpecialDayQuery query, Pageable page) {
        var where = where(query);
        var parameters = new ArrayList<>(where.parameters());
        parameters.add(page.getPageSize());
        parameters.add(page.getOffset());
        return withShifts(days(where.clause() + order(page) + " limit ? offset ?", parameters));
    }

    private static String order(Pageable page) {
        var sorts = page.getSort().stream()
                .filter(order -> SORTS.containsKey(order.getProperty()))
                .map(order -> SORTS.get(order.getProperty()) + (order.isAscending() ? " asc" : " desc"));
        return " order by " + Stream.concat(sorts, Stream.of("date", "id")).collect(Collectors.joining(", "));
    }

    long count(SpecialDayQuery query) {
        var where = where(query);
        return reading.sql("select count(*) from special_days" + where.clause())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    Optional<SpecialDayRecord> find(long restaurantId, LocalDate date) {
        return withShifts(days(" where restaurant_id = ? and date = ?", List.of(restaurantId, types.date(date))))
                .stream()
                .findFirst();
    }

    private List<Day> days(String clause, List<Object> parameters) {
        return reading.sql("select id, version, restaurant_id, date, name from special_days" + clause)
                .params(parameters)
                .query((row, number) -> new Day(
                        row.getLong("id"),
                        row.getLong("version"),
                        row.getLong("restaurant_id"),
                        types.readDate(row, "date"),
                        row.getString("name")))
                .list();
    }

    private List<SpecialDayRecord> withShifts(List<Day> days) {
        record Owned(long day, ServicePeriod shift) {}
        if (days.isEmpty()) {
            return List.of();
        }
        var ids = days.stream().map(Day::id).toList();
        var shifts = reading
                .sql("select * from special_day_shifts where special_day_id in (:ids) order by start_slot")
                .param("ids", ids)
                .query((row, number) -> new Owned(row.getLong("special_day_id"), shift(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Owned::day, Collectors.mapping(Owned::shift, Collectors.toList())));
        return days.stream()
                .map(day -> new SpecialDayRecord(
                        day.id(),
                        day.version(),
                        day.restaurantId(),
                        day.date(),
                        day.name(),
                        shifts.getOrDefault(day.id(), List.of())))
                .toList();
    }

    private static ServicePeriod shift(ResultSet row) throws SQLException {
        return new ServicePeriod(
                row.getString("name"),
                row.getInt("start_slot"),
                row.getInt("last_seating_slot"),
                row.getInt("end_slot"),
                number(row, "pacing_online"),
                number(row, "pacing_staff"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        var value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
