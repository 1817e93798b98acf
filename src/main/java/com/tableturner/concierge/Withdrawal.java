package com.tableturner.concierge;

import com.tableturner.base.Actor;
import com.tableturner.reservation.Bookings;
import org.springframework.stereotype.Component;

/** Takes an open proposal back and frees the table that was kept for it. */
@Component
class Withdrawal {

    private final Proposals proposals;
    private final Bookings bookings;

    Withdrawal(Proposals proposals, Bookings bookings) {
        this.proposals = proposals;
        this.bookings = bookings;
    }

    void withdraw(Turn turn) {
        withdraw(turn.conversation().id(), turn.actor());
    }

    void withdraw(long conversationId, Actor actor) {
        var open = proposals.current(conversationId);
        proposals.withdraw(conversationId);
        if (actor instanceof Actor.Diner) {
            open.map(proposal -> proposal.terms().holdToken())
                    .filter(token -> !token.isEmpty())
                    .ifPresent(token -> bookings.release(actor, token));
        }
    }
}
