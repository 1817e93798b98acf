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

    /** One guest has one place for a slot: of two, the later one goes. */
    @EventListener
    void merged(GuestsMerged guests) {
        sql.sql("update waitlist_entries set status = 'left', version = version + 1 where status = 'waiting'"
                        + " and slot_order is not null and user_id in (:kept, :gone) and exists (select 1"
                        + " from waitlist_entries other where other.status = 'waiting'"
                        + " and other.user_id in (:kept, :gone) and other.id < waitlist_entries.id"
                        + " and other.restaurant_id = waitlist_entries.restaurant_id"
                        + " and other.date = waitlist_entries.date"
                        + " and other.slot_order = waitlist_entries.slot_order)")
                .param("kept", guests.kept())
                .param("gone", guests.gone())
                .update();
        sql.sql("update waitlist_entries set user_id = ? where user_id = ?")
                .params(guests.kept(), guests.gone())
                .update();
    }

    /** Nobody waits under a guest who is no more; that somebody waited stays counted. */
    @EventListener
    void erased(GuestErased guest) {
        sql.sql("update waitlist_entries set name = null, phone_number = null, version = version + 1,"
                        + " status = case when status = 'waiting' then 'left' else status end where user_id = ?")
                .param(guest.userId())
                .update();
    }
}
