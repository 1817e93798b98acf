package com.tableturner.concierge;

import com.tableturner.base.Actor;
import com.tableturner.base.OpenToAll;
import java.time.LocalTime;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** What a conversation has come to, for the page beside it. */
@Service
@OpenToAll
public class Overview {

    private static final LocalTime DINNER = LocalTime.of(19, 30);
    private static final int TWO = 2;

    private final Conversations conversations;
    private final Gazetteer gazetteer;
    private final Finder finder;

    Overview(Conversations conversations, Gazetteer gazetteer, Finder finder) {
        this.conversations = conversations;
        this.gazetteer = gazetteer;
        this.finder = finder;
    }

    /** The understanding of the conversation of this token; of nothing, if it is not the actor's. */
    public Understanding of(Actor actor, String token) {
        var task = conversations
                .byToken(actor, token)
                .map(found -> found.dialogue().task())
                .orElse(Task.NONE);
        var wishes = task.goal() == Goal.CANCEL || task.goal() == Goal.MOVE ? Wishes.NONE : task.wishes();
        var now = gazetteer.nowAt(wishes.restaurantId());
        var late = !now.toLocalTime().isBefore(DINNER);
        var moment = new Understanding.Moment(
                Objects.requireNonNullElse(wishes.date(), now.toLocalDate().plusDays(late ? 1 : 0)),
                Objects.requireNonNullElse(wishes.time(), DINNER),
                Objects.requireNonNullElse(wishes.party(), TWO));
        var sought = wishes.on(moment.date()).from(moment.time(), null).forParty(moment.party());
        return new Understanding(wishes, now.toLocalDate(), moment, finder.find(actor, sought));
    }
}
