package com.tableturner.base;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who changed what, when and from where. Written in the transaction of the change, so that neither is there without the
 * other; the database refuses to change or delete what is written.
 */
@Component
public class AuditLog {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient sql;
    private final SqlTypes types;
    private final Clock clock;

    AuditLog(JdbcClient sql, SqlTypes types, Clock clock) {
        this.sql = sql;
        this.types = types;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, AuditEntry entry) {
        sql.sql("insert into audit_log (at, actor, channel, action, restaurant_id, subject, subject_id, before_values,"
                        + " after_values, origin) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        types.instant(clock.instant()),
                        actor.key(),
                        channel(actor),
                        entry.action(),
                        entry.restaurantId(),
                        entry.subject(),
                        entry.subjectId(),
                        json(entry.before()),
                        json(entry.after()),
                        CurrentActor.origin()))
                .update();
    }

    private static String channel(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff -> "staff";
            case Actor.Machine machine -> "system";
            case Actor.Diner diner -> "web";
            case Actor.Anonymous nobody -> "web";
        };
    }

    private static @Nullable String json(Map<String, @Nullable String> values) {
        return values.isEmpty() ? null : JSON.writeValueAsString(values);
    }
}
