package com.tableturner.restaurant;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.restaurant.CombinationRecord.Joined;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Finds combinations, and what they may join, for who edits them; every list is of one restaurant. */
@Component
class CombinationSearch {

    private static final String SEATS = "(select sum(t.capacity) from table_combination_members m"
            + " join tables t on t.id = m.table_id where m.combination_id = c.id)";

    private static final Map<String, List<String>> SORTS = Map.of(
            "name", List.of("length(c.name)", "lower(c.name)"),
            "seats", List.of(SEATS),
            "min", List.of("c.min_party"),
            "max", List.of("c.max_party"),
            "from", List.of("c.valid_from"),
            "to", List.of("c.valid_to is null", "c.valid_to"));

    private static final String COLUMNS = "select c.id, c.restaurant_id, c.name, c.min_party, c.max_party,"
            + " c.valid_from, c.valid_to, c.version from table_combinations c";

    private static final String TABLE = "t.id, t.table_number, t.area, t.capacity, t.max_party, t.valid_to";
    private static final String BY_NUMBER = " order by length(t.table_number), t.table_number";

    private final ReadingSql reading;
    private final SqlTypes types;

    CombinationSearch(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    private record Where(String clause, Map<String, Object> parameters) {}

    private static Where where(CombinationQuery query) {
        var clauses = new ArrayList<>(List.of("c.restaurant_id = :restaurant"));
        var parameters = new HashMap<String, Object>(Map.of("restaurant", query.restaurantId()));
        if (!query.text().isEmpty()) {
            clauses.add("lower(c.name) like :text escape '\\'");
            parameters.put("text", "%" + pattern(query.text()));
        }
        if (!query.table().isEmpty()) {
            clauses.add("exists (select 1 from table_combination_members m join tables t on t.id = m.table_id"
                    + " where m.combination_id = c.id and lower(t.table_number) like :table escape '\\')");
            parameters.put("table", pattern(query.table()));
        }
        query.party().ifPresent(party -> {
            clauses.add(":party between c.min_party and c.max_party");
            parameters.put("party", party);
        });
        query.ended().ifPresent(ended -> clauses.add(ended ? "c.valid_to is not null" : "c.valid_to is null"));
        return new Where(" where " + String.join(" and ", clauses), parameters);
    }

    private static String pattern(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    List<CombinationRecord> page(CombinationQuery query, Pageable page) {
        var where = where(query);
        var found = reading.sql(COLUMNS + where.clause() + order(page) + " limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(this::row)
                .list();
        return withTables(found);
    }

    private static String order(Pageable page) {
        var sorts = page.getSort().stream()
                .flatMap(order -> SORTS.getOrDefault(order.getProperty(), List.of()).stream()
                        .map(column -> column + (order.isAscending() ? " asc" : " desc")));
        return " order by " + Stream.concat(sorts, Stream.of("c.id")).collect(Collectors.joining(", "));
    }

    long count(CombinationQuery query) {
        var where = where(query);
        return reading.sql("select count(*) from table_combinations c" + where.clause())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    Optional<CombinationRecord> find(long id) {
        var found = reading.sql(COLUMNS + " where c.id = :id")
                .param("id", id)
                .query(this::row)
                .list();
        return withTables(found).stream().findFirst();
    }

    /** The tables of a restaurant that stand on this date or will. */
    List<Joined> tables(long restaurantId, LocalDate date) {
        return reading.sql("select " + TABLE + " from tables t where t.restaurant_id = :restaurant"
                        + " and t.is_active = true and (t.valid_to is null or t.valid_to > :date)" + BY_NUMBER)
                .param("restaurant", restaurantId)
                .param("date", types.date(date))
                .query(this::table)
                .list();
    }

    boolean isTaken(long restaurantId, String name, long except) {
        return reading.sql("select count(*) from table_combinations where restaurant_id = :restaurant"
                                + " and lower(name) = lower(:name) and id <> :except")
                        .param("restaurant", restaurantId)
                        .param("name", name)
                        .param("except", except)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether another combination joins exactly these tables on that date or later. */
    boolean isJoined(long restaurantId, Set<Long> tables, long except, LocalDate date) {
        var members = new HashMap<Long, Set<Long>>();
        reading.sql("select m.combination_id, m.table_id from table_combination_members m"
                        + " join table_combinations c on c.id = m.combination_id where c.restaurant_id = :restaurant"
                        + " and c.id <> :except and (c.valid_to is null or c.valid_to > :date)")
                .param("restaurant", restaurantId)
                .param("except", except)
                .param("date", types.date(date))
                .query(row -> {
                    members.computeIfAbsent(row.getLong(1), id -> new HashSet<>())
                            .add(row.getLong(2));
                });
        return members.containsValue(tables);
    }

    /** With which others a table may be joined on that date or later, by its id: their numbers. */
    Map<Long, List<String>> partners(long restaurantId, LocalDate date) {
        var partners = new HashMap<Long, List<String>>();
        reading.sql("select distinct m.table_id, t.table_number, length(t.table_number) as digits"
                        + " from table_combinations c join table_combination_members m on m.combination_id = c.id"
                        + " join table_combination_members o on o.combination_id = c.id and o.table_id <> m.table_id"
                        + " join tables t on t.id = o.table_id where c.restaurant_id = :restaurant"
                        + " and (c.valid_to is null or c.valid_to > :date) order by digits, t.table_number")
                .param("restaurant", restaurantId)
                .param("date", types.date(date))
                .query(row -> {
                    partners.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return partners;
    }

    private List<CombinationRecord> withTables(List<CombinationRecord> combinations) {
        if (combinations.isEmpty()) {
            return combinations;
        }
        var tables = members(combinations.stream().map(CombinationRecord::id).toList());
        return combinations.stream()
                .map(one -> new CombinationRecord(
                        one.id(),
                        one.restaurantId(),
                        one.name(),
                        tables.getOrDefault(one.id(), List.of()),
                        one.minParty(),
                        one.maxParty(),
                        one.from(),
                        one.to(),
                        one.version()))
                .toList();
    }

    private Map<Long, List<Joined>> members(Collection<Long> combinations) {
        var members = new LinkedHashMap<Long, List<Joined>>();
        reading.sql("select m.combination_id, " + TABLE + " from table_combination_members m"
                        + " join tables t on t.id = m.table_id where m.combination_id in (:ids)" + BY_NUMBER)
                .param("ids", combinations)
                .query(row -> {
                    members.computeIfAbsent(row.getLong("combination_id"), id -> new ArrayList<>())
                            .add(table(row, 0));
                });
        return members;
    }

    private CombinationRecord row(ResultSet row, int number) throws SQLException {
        return new CombinationRecord(
                row.getLong("id"),
                row.getLong("restaurant_id"),
                row.getString("name"),
                List.of(),
                row.getInt("min_party"),
                row.getInt("max_party"),
                types.readDate(row, "valid_from"),
                end(row),
                row.getLong("version"));
    }

    private Joined table(ResultSet row, int number) throws SQLException {
        return new Joined(
                row.getLong("id"),
                row.getString("table_number"),
                row.getString("area"),
                row.getInt("capacity"),
                row.getInt("max_party"),
                end(row));
    }

    private @Nullable LocalDate end(ResultSet row) throws SQLException {
        return row.getString("valid_to") == null ? null : types.readDate(row, "valid_to");
    }
}
