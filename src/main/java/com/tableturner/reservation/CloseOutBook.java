package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
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
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * Lists what is off sale, and the parties that keep something from being so. For the restaurant's staff only; all methods
 * throw {@link NotAllowed} for others.
 */
@Service
public class CloseOutBook {

    private static final String FROM = " from close_outs c left join tables t on t.id = c.table_id";
    private static final String COLUMNS = "select c.id, c.restaurant_id, c.date, c.table_id, t.table_number,"
            + " c.from_slot, c.to_slot, c.reason, c.created_at, c.closed_by" + FROM;
    private static final Map<String, List<String>> SORTS = Map.of(
            "date", List.of("c.date", "c.from_slot"),
            "from", List.of("c.from_slot"),
            "to", List.of("c.to_slot"),
            "table", List.of("length(coalesce(t.table_number, ''))", "coalesce(t.table_number, '')"),
            "reason", List.of("lower(c.reason)"),
            "at", List.of("c.created_at"));

    private final ReadingSql reading;
    private final SqlTypes types;

    CloseOutBook(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    /** A party that has one of the tables then: its number, when it starts (slot 0 to 24) and what it has. */
    public record InTheWay(String number, int slot, String table) {}

    private record Where(String clause, List<Object> parameters) {}

    public List<CloseOutRecord> page(Actor actor, CloseOutQuery query, Pageable page) {
        requireServed(actor, query.restaurantId());
        var where = where(query);
        var parameters = new ArrayList<>(where.parameters());
        parameters.add(page.getPageSize());
        parameters.add(page.getOffset());
        return reading.sql(COLUMNS + where.clause() + order(page) + " limit ? offset ?")
                .params(parameters)
                .query(this::row)
                .list();
    }

    public long count(Actor actor, CloseOutQuery query) {
        requireServed(actor, query.restaurantId());
        var where = where(query);
        return reading.sql("select count(*)" + FROM + where.clause())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** What is closed, unless it has been lifted. */
    public Optional<CloseOutRecord> find(Actor actor, long restaurantId, long id) {
        requireServed(actor, restaurantId);
        return reading.sql(COLUMNS + " where c.restaurant_id = ? and c.id = ? and c.lifted_at is null")
                .params(restaurantId, id)
                .query(this::row)
                .optional();
    }

    /** The parties that have one of the tables then, earliest first; at most so many. */
    public List<InTheWay> inTheWay(Actor actor, CloseOutRequest request, int most) {
        requireServed(actor, request.restaurantId());
        var table = request.tableId();
        return reading.sql("select r.reservation_id, s.slot_order, min(t.table_number) as table_number"
                        + " from table_occupancy o join reservations r on r.id = o.reservation_id"
                        + " join time_slots s on s.time_slot = r.time_slot join tables t on t.id = o.table_id"
                        + " where o.restaurant_id = ? and o.date = ? and o.slot_order >= ? and o.slot_order < ?"
                        + (table == null ? "" : " and o.table_id = " + table)
                        + " group by r.reservation_id, s.slot_order order by s.slot_order, r.reservation_id limit ?")
                .params(request.restaurantId(), types.date(request.date()), request.fromSlot(), request.toSlot(), most)
                .query((row, number) -> new InTheWay(row.getString(1), row.getInt(2), row.getString(3)))
                .list();
    }

    private Where where(CloseOutQuery query) {
        var clauses = new ArrayList<>(List.of("c.restaurant_id = ?", "c.lifted_at is null"));
        var parameters = new ArrayList<Object>(List.of(query.restaurantId()));
        dated("c.date >= ?", Optional.ofNullable(query.from()), clauses, parameters);
        dated("c.date <= ?", Optional.ofNullable(query.to()), clauses, parameters);
        like("lower(t.table_number)", "", query.table(), clauses, parameters);
        like("lower(c.reason)", "%", query.reason(), clauses, parameters);
        query.house().ifPresent(house -> clauses.add("c.table_id is " + (house ? "null" : "not null")));
        return new Where(" where " + String.join(" and ", clauses), parameters);
    }

    private void dated(String clause, Optional<LocalDate> date, List<String> clauses, List<Object> parameters) {
        date.ifPresent(present -> {
            clauses.add(clause);
            parameters.add(types.date(present));
        });
    }

    private static void like(String column, String before, String text, List<String> clauses, List<Object> parameters) {
        if (!text.isEmpty()) {
            clauses.add(column + " like ? escape '\\'");
            parameters.add(before + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
    }

    private static String order(Pageable page) {
        var sorts = page.getSort().stream()
                .filter(order -> SORTS.containsKey(order.getProperty()))
                .flatMap(CloseOutBook::sorts);
        return " order by "
                + Stream.concat(sorts, Stream.of("c.date", "c.from_slot", "c.id"))
                        .collect(Collectors.joining(", "));
    }

    private static Stream<String> sorts(Sort.Order order) {
        return SORTS.getOrDefault(order.getProperty(), List.of()).stream()
                .map(column -> column + (order.isAscending() ? " asc" : " desc"));
    }

    private CloseOutRecord row(ResultSet row, int number) throws SQLException {
        var table = row.getString("table_number");
        return new CloseOutRecord(
                row.getLong("id"),
                row.getLong("restaurant_id"),
                types.readDate(row, "date"),
                table == null ? null : (Long) row.getLong("table_id"),
                table == null ? "" : table,
                row.getInt("from_slot"),
                row.getInt("to_slot"),
                row.getString("reason"),
                types.readInstant(row, "created_at"),
                row.getString("closed_by"));
    }

    private static void requireServed(Actor actor, long restaurantId) {
        if (!actor.serves(restaurantId)) {
            throw new NotAllowed("Only the restaurant's staff may do this");
        }
    }
}
