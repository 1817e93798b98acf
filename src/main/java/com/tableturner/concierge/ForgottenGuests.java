package com.tableturner.concierge;

import com.tableturner.diner.GuestErased;
import com.tableturner.diner.GuestsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets what was said in conversations of guests who are no more, in the transaction that erases or merges them. */
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
        conversations.deleteAllOf(guests.gone());
    }
}
