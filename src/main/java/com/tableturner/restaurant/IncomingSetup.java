package com.tableturner.restaurant;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.BadInput;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.SqlTypes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Restaurants, tables and combinations that come from a file and are there already: what differs is changed, within the
 * file's transaction. Locks the restaurant against bookings and raises the plan's version, as every edit does.
 *
 * <p>All methods throw {@link NotAllowed} unless the actor edits this restaurant, and return whether anything differed.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class IncomingSetup {

    private final JdbcClient sql;
    private final SqlTypes types;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IncomingSetup(JdbcClient sql, SqlTypes types, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.types = types;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the restaurant from being edited or booked until the transaction ends. */
    void lockFor(Actor actor, long restaurantId) {
        requireEditor(actor, restaurantId);
        lock(restaurantId);
    }

    /**
     * Changes a restaurant's facts and rules.
     *
     * @param values by column; what is missing stays
     * @throws BadInput with the column, if a value makes no sense
     */
    public boolean editRestaurant(Actor actor, long restaurantId, Map<String, ? extends @Nullable Object> values) {
        requireEditor(actor, restaurantId);
        RestaurantValues.requireSense(values);
        lock(restaurantId);
        var before = sql.sql("select " + String.join(", ", RestaurantValues.COLUMNS) + " from restaurants where id = ?")
                .param(restaurantId)
                .query()
                .singleRow();
        var changed = RestaurantValues.COLUMNS.stream()
                .filter(values::containsKey)
                .filter(column -> !RestaurantValues.areSame(before.get(column), values.get(column)))
                .toList();
        if (changed.isEmpty()) {
            return false;
        }
        if (changed.contains("time_zone")) {
            events.publishEvent(new ZoneChanging(restaurantId));
        }
        var parameters = new ArrayList<@Nullable Object>(
                changed.stream().<@Nullable Object>map(values::get).toList());
        parameters.add(restaurantId);
        sql.sql("update restaurants set version = version + 1, plan_version = plan_version + 1, "
                        + changed.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
                        + " where id = ?")
                .params(parameters)
                .update();
        var entry = AuditEntry.of("restaurant", restaurantId, "edited").at(restaurantId);
        changed.forEach(column -> entry.changed(column, before.get(column), values.get(column)));
        audit.record(actor, entry);
        events.publishEvent(new RestaurantEdited(restaurantId));
        return true;
    }

    /**
     * Adds a restaurant, which is closed until it has shifts, and returns its id. For admins.
     *
     * @param slug its short name, as in its address
     */
    public long addRestaurant(Actor actor, String slug, Map<String, ? extends @Nullable Object> values) {
        if (!actor.holds(Roles.ADMIN)) {
            throw new NotAllowed("Only admins add restaurants");
        }
        if (!slug.matches(RestaurantValues.SLUG)) {
            throw new BadInput("restaurant", "not-a-short-name");
        }
        RestaurantValues.requireSense(values);
        var columns =
                RestaurantValues.COLUMNS.stream().filter(values::containsKey).toList();
        var parameters = new ArrayList<@Nullable Object>(
                columns.stream().<@Nullable Object>map(values::get).toList());
        parameters.add(slug);
        parameters.add(types.instant(clock.instant()));
        var id = sql.sql("insert into restaurants (" + String.join(", ", columns) + ", slug, created_at) values ("
                        + "?, ".repeat(columns.size()) + "?, ?) returning id")
                .params(parameters)
                .query((row, number) -> row.getLong("id"))
                .single();
        audit.record(
                actor,
                AuditEntry.of("restaurant", id, "added")
                        .at(id)
                        .changed("restaurant", null, slug)
                        .changed("name", null, values.get("name")));
        return id;
    }

    /** Changes a table's seats, parties, area and to whom it is sold. Whether parties still fit is its caller's business. */
    public boolean editTable(Actor actor, long restaurantId, long tableId, NewTable table) {
        requireEditor(actor, restaurantId);
        lock(restaurantId);
        var before = sql.sql("select table_number, capacity, min_party, max_party, area, sold from tables"
                        + " where id = ? and restaurant_id = ?")
                .params(tableId, restaurantId)
                .query((row, number) -> new NewTable(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getString(5),
                        sold(row.getString(6))))
                .optional()
                .orElseThrow(() -> new NotAllowed("No such table"));
        if (before.equals(table)) {
            return false;
        }
        sql.sql("update tables set capacity = ?, min_party = ?, max_party = ?, area = ?, sold = ?,"
                        + " version = version + 1 where id = ?")
                .params(Arrays.asList(
                        table.capacity(), table.minParty(), table.maxParty(), table.area(), table.sold().text, tableId))
                .update();
        audit.record(
                actor,
                AuditEntry.of("table", tableId, "edited").at(restaurantId).changed("table", before, table));
        planEdited(restaurantId);
        return true;
    }

    /** Changes what a combination is called, which tables it joins, and for which parties (covers). */
    public boolean editCombination(Actor actor, long restaurantId, long combinationId, NewCombination wanted) {
        requireEditor(actor, restaurantId);
        lock(restaurantId);
        var before = combination(restaurantId, combinationId);
        if (before.equals(wanted)) {
            return false;
        }
        sql.sql("update table_combinations set name = ?, min_party = ?, max_party = ?, version = version + 1"
                        + " where id = ?")
                .params(wanted.name(), wanted.minParty(), wanted.maxParty(), combinationId)
                .update();
        sql.sql("delete from table_combination_members where combination_id = ?")
                .param(combinationId)
                .update();
        wanted.tableIds()
                .forEach(table -> sql.sql(
                                "insert into table_combination_members (combination_id, table_id) values (?, ?)")
                        .params(combinationId, table)
                        .update());
        audit.record(
                actor,
                AuditEntry.of("combination", combinationId, "edited")
                        .at(restaurantId)
                        .changed("combination", before, wanted));
        planEdited(restaurantId);
        return true;
    }

    private NewCombination combination(long restaurantId, long combinationId) {
        var tables = sql.sql("select table_id from table_combination_members where combination_id = ?")
                .param(combinationId)
                .query((row, number) -> row.getLong(1))
                .set();
        return sql.sql("select name, min_party, max_party from table_combinations where id = ? and restaurant_id = ?")
                .params(combinationId, restaurantId)
                .query((row, number) -> new NewCombination(row.getString(1), tables, row.getInt(2), row.getInt(3)))
                .optional()
                .orElseThrow(() -> new NotAllowed("No such combination"));
    }

    private static Sold sold(String text) {
        return Arrays.stream(Sold.values())
                .filter(one -> one.text.equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static void requireEditor(Actor actor, long restaurantId) {
        if (!actor.holds(Roles.STAFF, Roles.MANAGER, Roles.ADMIN) || !actor.serves(restaurantId)) {
            throw new NotAllowed("Only the restaurant's editors may change it");
        }
    }

    private void lock(long restaurantId) {
        sql.sql("select id from restaurants where id = ?" + types.lock("for update"))
                .param(restaurantId)
                .query(Long.class)
                .single();
    }

    private void planEdited(long restaurantId) {
        sql.sql("update restaurants set plan_version = plan_version + 1, version = version + 1 where id = ?")
                .param(restaurantId)
                .update();
        events.publishEvent(new RestaurantEdited(restaurantId));
    }
}
