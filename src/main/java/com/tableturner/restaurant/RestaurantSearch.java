package com.tableturner.restaurant;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Finds restaurants for who edits them, page by page or one; every query is narrowed to those the actor serves. */
@Component
class RestaurantSearch {

    private static final Map<String, String> SORTS = Map.of(
            "name", "lower(r.name)",
            "area", "r.location",
            "cuisine", "r.cuisine",
            "price", "length(r.price_range)",
            "tables", "table_count",
            "seats", "seat_count",
            "active", "r.is_active");

    private static final String STANDING =
            " from tables t where t.restaurant_id = r.id and t.is_active = true" + " and t.valid_to is null) as ";

    private final ReadingSql reading;

    RestaurantSearch(ReadingSql reading) {
        this.reading = reading;
    }

    private record Where(String clause, List<Object> parameters) {}

    private static Where where(Actor actor, RestaurantQuery query) {
        var clauses = new ArrayList<String>();
        var parameters = new ArrayList<>();
        scope(actor, clauses, parameters);
        if (!query.text().isEmpty()) {
            clauses.add("lower(r.name) like ? escape '\\'");
            parameters.add("%" + query.text().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        equal("r.location", query.area(), clauses, parameters);
        equal("r.cuisine", query.cuisine(), clauses, parameters);
        equal("r.price_range", query.price(), clauses, parameters);
        equal("r.is_active", query.active(), clauses, parameters);
        return new Where(clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses), parameters);
    }

    private static void equal(
            String column, Optional<? extends Object> value, List<String> clauses, List<Object> parameters) {
        value.ifPresent(wanted -> {
            clauses.add(column + " = ?");
            parameters.add(wanted);
        });
    }

    private static void scope(Actor actor, List<String> clauses, List<Object> parameters) {
        if (!(actor instanceof Actor.Staff staff)) {
            clauses.add("1 = 0");
        } else if (!staff.servesAll()) {
            var served = staff.restaurants();
            clauses.add(
                    served.isEmpty()
                            ? "1 = 0"
                            : "r.id in (" + String.join(", ", Collections.nCopies(served.size(), "?")) + ")");
            parameters.addAll(served);
        }
    }

    List<RestaurantRow> page(Actor actor, RestaurantQuery query, Pageable page) {
        var where = where(actor, query);
        var parameters = new ArrayList<>(where.parameters());
        parameters.add(page.getPageSize());
        parameters.add(page.getOffset());
        return reading.sql("select r.id, r.name, r.location, r.cuisine, r.price_range, r.is_active, (select count(*)"
                        + STANDING + "table_count, (select coalesce(sum(t.capacity), 0)" + STANDING
                        + "seat_count from restaurants r" + where.clause() + order(page) + " limit ? offset ?")
                .params(parameters)
                .query(RestaurantSearch::row)
                .list();
    }

    private static RestaurantRow row(ResultSet row, int number) throws SQLException {
        return new RestaurantRow(
                row.getLong("id"),
                row.getString("name"),
                row.getString("location"),
                row.getString("cuisine"),
                row.getString("price_range"),
                row.getInt("table_count"),
                row.getInt("seat_count"),
                row.getBoolean("is_active"));
    }

    private static String order(Pageable page) {
        var sorts = page.getSort().stream()
                .filter(order -> SORTS.containsKey(order.getProperty()))
                .map(order -> SORTS.get(order.getProperty()) + (order.isAscending() ? " asc" : " desc"));
        return " order by " + Stream.concat(sorts, Stream.of("r.id")).collect(Collectors.joining(", "));
    }

    long count(Actor actor, RestaurantQuery query) {
        var where = where(actor, query);
        return reading.sql("select count(*) from restaurants r" + where.clause())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** The different values of a column among the actor's restaurants. */
    List<String> values(Actor actor, String column) {
        var where = where(actor, RestaurantQuery.ALL);
        return reading.sql("select distinct r." + column + " from restaurants r" + where.clause() + " order by r."
                        + column)
                .params(where.parameters())
                .query((row, number) -> row.getString(1))
                .list();
    }

    Optional<RestaurantRecord> find(long id) {
        return reading.sql("select * from restaurants where id = ?")
                .param(id)
                .query((row, number) -> {
                    var values = new HashMap<String, Object>();
                    for (var column : RestaurantValues.COLUMNS) {
                        var value = row.getObject(column);
                        if (value != null) {
                            values.put(column, value);
                        }
                    }
                    return new RestaurantRecord(
                            id, row.getString("slug"), values, row.getBoolean("is_active"), row.getLong("version"));
                })
                .optional();
    }

    boolean isTaken(String slug) {
        return isThere("restaurants where slug = ?", slug);
    }

    RestaurantNeeds needs(long id) {
        return new RestaurantNeeds(
                !isThere("tables where restaurant_id = ? and is_active = true and valid_to is null", id),
                !isThere("shifts where restaurant_id = ? and valid_to is null", id));
    }

    private boolean isThere(String rows, Object parameter) {
        return reading.sql("select count(*) from " + rows)
                        .param(parameter)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
