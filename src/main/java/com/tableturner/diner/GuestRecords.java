package com.tableturner.diner;

import com.tableturner.base.OpenToAll;
import com.tableturner.base.SqlTypes;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Empties and joins guests' rows, within the transaction of a caller who has asked who may, and who audits it. */
@Service
@OpenToAll
@Transactional(propagation = Propagation.MANDATORY)
public class GuestRecords {

    private final JdbcClient sql;
    private final SqlTypes types;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GuestRecords(JdbcClient sql, SqlTypes types, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.types = types;
        this.clock = clock;
        this.events = events;
    }

    /** Forgets who the guest was; the row stays, for what points to it. */
    public void erase(long userId) {
        for (var table : new String[] {"guest_notes", "guest_tags", "guest_facts", "device_tokens"}) {
            sql.sql("delete from " + table + " where user_id = ?").param(userId).update();
        }
        empty(userId);
        events.publishEvent(new GuestErased(userId));
    }

    /** Gives {@code kept} what {@code gone} has; {@code gone} is left without anything personal. */
    public void merge(long kept, long gone) {
        sql.sql("update guest_notes set user_id = ? where user_id = ?")
                .params(kept, gone)
                .update();
        sql.sql("insert into guest_tags (user_id, tag) select ?, tag from guest_tags where user_id = ?"
                        + " on conflict (user_id, tag) do nothing")
                .params(kept, gone)
                .update();
        sql.sql("insert into guest_facts (user_id, version) values (?, 1) on conflict (user_id) do nothing")
                .param(kept)
                .update();
        joinFact("preferences", kept, gone);
        joinFact("allergies", kept, gone);
        sql.sql("delete from guest_tags where user_id = ?").param(gone).update();
        sql.sql("delete from guest_facts where user_id = ?").param(gone).update();
        sql.sql("delete from device_tokens where user_id = ?").param(gone).update();
        sql.sql("update users set total_reservations = total_reservations"
                        + " + (select g.total_reservations from users g where g.id = ?), version = version + 1"
                        + " where id = ?")
                .params(gone, kept)
                .update();
        empty(gone);
        sql.sql("update users set merged_into = ? where id = ?")
                .params(kept, gone)
                .update();
        events.publishEvent(new GuestsMerged(kept, gone));
    }

    private void joinFact(String column, long kept, long gone) {
        sql.sql("update guest_facts set version = version + 1, " + column + " = substr(trim(" + column + " || ' '"
                        + " || coalesce((select g." + column + " from guest_facts g where g.user_id = ?), '')), 1, 500)"
                        + " where user_id = ?")
                .params(gone, kept)
                .update();
    }

    private void empty(long userId) {
        sql.sql("update users set name = '', email = null, phone_number = null, erased_at = ?, version = version + 1"
                        + " where id = ?")
                .params(types.instant(clock.instant()), userId)
                .update();
    }
}
