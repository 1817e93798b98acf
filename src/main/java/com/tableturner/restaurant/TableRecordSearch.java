package com.tableturner.restaurant;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Finds tables for who edits them; every list is of one restaurant. */
@Component
class TableRecordSearch {

    private static final Map<String, List<String>> SORTS = Map.of(
            "number", List.of("length(table_number)", "table_number"),
            "area", List.of("coalesce(area, '')"),
            "seats", List.of("capacity"),
            "min", List.of("min_party"),
            "max", List.of("max_party"),
            "sold", List.of("sold"),
            "from", List.of("valid_from"),
            "to", List.of("valid_to is null", "valid_to"));

    private static final String COLUMNS = "select id, restaurant_id, table_number, capacity, min_party, max_party,"
            + " area, sold, valid_from, valid_to, version from tables";

    private final ReadingSql reading;
    private final SqlTypes types;

    TableRecordSearch(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    private record Where(String clause, List<Object> parameters) {}

    private static Where where(TableQuery query) {
        var clauses = new ArrayList<>(List.of("restaurant_id = ?", "is_active = true"));
        var parameters = new ArrayList<Object>(List.of(query.restaurantId()));
        like("lower(table_number)", query.text(), "", clauses, parameters);
        like("lower(coalesce(area, ''))", query.area(), "%", clauses, parameters);
        query.seats().ifPresent(seats -> {
            clauses.add("capacity = ?");
            parameters.add(seats);
        });
        query.sold().ifPresent(sold -> {
            clauses.add("sold = ?");
            parameters.add(sold.text);
        });
        query.ended().ifPresent(ended -> clauses.add(ended ? "valid_to is not null" : "valid_to is null"));
        return new Where(" where " + String.join(" and ", clauses), parameters);
    }

    private static void like(String column, String text, String before, List<String> clauses, List<Object> parameters) {
        if (!text.isEmpty()) {
            clauses.add(column + " like ? escape '\\'");
            parameters.add(before + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
    }

    List<TableRecord> page(TableQuery query, Pageable page) {
        var where = where(query);
        var parameters = new ArrayList<>(where.parameters());
        parameters.add(page.getPageSize());
        parameters.add(page.getOffset());
        return reading.sql(COLUMNS + where.clause() + order(page) + " limit ? offset ?")
                .params(parameters)
                .query(this::row)
                .list();
    }

    private static String order(Pageable page) {
        var sorts = page.getSort().stream()
                .filter(order -> SORTS.containsKey(order.getProperty()))
                .flatMap(TableRecordSearch::sorts);
        return " order by " + Stream.concat(sorts, Stream.of("id")).collect(Collectors.joining(", "));
    }

    private static Stream<String> sorts(Sort.Order order) {
        return SORTS.getOrDefault(order.getProperty(), List.of()).stream()
                .map(column -> column + (order.isAscending() ? " asc" : " desc"));
    }

    long count(TableQuery query) {
        var where = where(query);
        return reading.sql("select count(*) from tables" + where.clause())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    long seats(TableQuery query) {
        var where = where(query);
        return reading.sql("select coalesce(sum(capacity), 0) from tables" + where.clause())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    boolean isTaken(long restaurantId, String number) {
        return reading.sql("select count(*) from tables where restaurant_id = ? and lower(table_number) = lower(?)")
                        .params(restaurantId, number)
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<TableRecord> find(long id) {
        return reading.sql(COLUMNS + " where id = ? and is_active = true")
                .param(id)
                .query(this::row)
                .optional();
    }

    private TableRecord row(ResultSet row, int number) throws SQLException {
        var sold = row.getString("sold");
        var table = new NewTable(
                row.getString("table_number"),
                row.getInt("capacity"),
                row.getInt("min_party"),
                row.getInt("max_party"),
                row.getString("area"),
                Arrays.stream(Sold.values())
                        .filter(one -> one.text.equals(sold))
                        .findFirst()
                        .orElseThrow());
        return new TableRecord(
                row.getLong("id"),
                row.getLong("restaurant_id"),
                table,
                types.readDate(row, "valid_from"),
                row.getString("valid_to") == null ? null : types.readDate(row, "valid_to"),
                row.getLong("version"));
    }
}
