package com.tableturner.concierge;

import com.tableturner.diner.GuestErased;
import com.tableturner.diner.GuestsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps conversations in step with what becomes of their diners, in the transaction that does it. */
@Component
class ForgottenGuests {

    private final Conversations conversations;

    ForgottenGuests(Conversations conversations) {
        this.conversations = conversations;
    }

    @EventListener
    void erased(GuestErased guest) {
        conversations.deleteAllOf(guest.userId());
    }

    @EventListener
    void merged(GuestsMerged guests) {
        conversations.moveAll(guests.gone(), guests.kept());
    }
}
