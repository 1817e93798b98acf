package com.tableturner.restaurant;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.SqlTypes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is different about single starts, within an edit that has locked the restaurant. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SlotEdits {

    private final SlotRules rules;
    private final JdbcClient sql;
    private final SqlTypes types;
    private final AuditLog audit;

    SlotEdits(SlotRules rules, JdbcClient sql, SqlTypes types, AuditLog audit) {
        this.rules = rules;
        this.sql = sql;
        this.types = types;
        this.audit = audit;
    }

    /** Gives these starts these rules, and returns those they had. */
    Map<Integer, SlotRule> write(Actor actor, long restaurantId, LocalDate date, Map<Integer, SlotRule> wanted) {
        var present = rules.read(restaurantId).getOrDefault(date, Map.of());
        var before = new TreeMap<Integer, SlotRule>();
        wanted.forEach((slot, rule) -> {
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
                        .changed("slots", before, new TreeMap<>(wanted)));
        return before;
    }
}
