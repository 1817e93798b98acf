package com.tableturner.restaurant;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is different about single starts; written within an edit that has locked the restaurant. */
@Component
class SlotRules {

    private final JdbcClient sql;
    private final ReadingSql reading;
    private final SqlTypes types;
    private final AuditLog audit;

    SlotRules(JdbcClient sql, ReadingSql reading, SqlTypes types, AuditLog audit) {
        this.sql = sql;
        this.reading = reading;
        this.types = types;
        this.audit = audit;
    }

    /** All of a restaurant, by date and slot. */
    Map<LocalDate, Map<Integer, SlotRule>> read(long restaurantId) {
        var rules = new HashMap<LocalDate, Map<Integer, SlotRule>>();
        reading.sql(
                        "select date, slot_order, closed, pacing_online, pacing_staff from slot_rules where restaurant_id = ?")
                .param(restaurantId)
                .query(row -> {
                    var rule = new SlotRule(
                            row.getBoolean("closed"),
                            covers(row.getInt("pacing_online")),
                            covers(row.getInt("pacing_staff")));
                    rules.computeIfAbsent(types.readDate(row, "date"), date -> new TreeMap<>())
                            .put(row.getInt("slot_order"), rule);
                });
        return rules;
    }

    private static @Nullable Integer covers(int stored) {
        return stored == 0 ? null : stored;
    }

    /** Gives these starts these rules, and returns those they had. */
    @Transactional(propagation = Propagation.MANDATORY)
    Map<Integer, SlotRule> write(Actor actor, long restaurantId, LocalDate date, Map<Integer, SlotRule> rules) {
        var present = read(restaurantId).getOrDefault(date, Map.of());
        var before = new TreeMap<Integer, SlotRule>();
        rules.forEach((slot, rule) -> {
            before.put(slot, present.getOrDefault(slot, SlotRule.NONE));
            sql.sql("delete from slot_rules where restaurant_id = ? and date = ? and slot_order = ?")
                    .params(restaurantId, types.date(date), slot)
                    .update();
            if (!rule.isNone()) {
                sql.sql("insert into slot_rules (restaurant_id, date, slot_order, closed, pacing_online, pacing_staff)"
                                + " values (?, ?, ?, ?, ?, ?)")
                        .params(Arrays.asList(
                                restaurantId,
                                types.date(date),
                                slot,
                                rule.closed(),
                                rule.pacingOnline(),
                                rule.pacingStaff()))
                        .update();
            }
        });
        audit.record(
                actor,
                AuditEntry.of("slots", restaurantId, "changed")
                        .at(restaurantId)
                        .changed("date", null, date)
                        .changed("slots", before, new TreeMap<>(rules)));
        return before;
    }
}
