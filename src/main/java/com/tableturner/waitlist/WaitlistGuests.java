package com.tableturner.waitlist;

import com.tableturner.diner.GuestErased;
import com.tableturner.diner.GuestsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the waitlist in step with what becomes of guests, in the transaction that does it. */
@Component
class WaitlistGuests {

    private final JdbcClient sql;

    WaitlistGuests(JdbcClient sql) {
        this.sql = sql;
    }

    @EventListener
    void merged(GuestsMerged guests) {
        sql.sql("update waitlist_entries set user_id = ? where user_id = ?")
                .params(guests.kept(), guests.gone())
                .update();
    }

    @EventListener
    void erased(GuestErased guest) {
        sql.sql("update waitlist_entries set name = null where user_id = ?")
                .param(guest.userId())
                .update();
    }
}
