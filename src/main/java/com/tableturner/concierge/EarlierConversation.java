package com.tableturner.concierge;

import java.time.Instant;

/**
 * One of a diner's conversations, as a list names it.
 *
 * @param token by which it is opened or deleted
 * @param title the diner's first words in it that say something, or its day
 * @param lastMessageAt when anything was last said in it
 * @param turns how many messages the diner sent in it
 */
public record EarlierConversation(String token, String title, Instant lastMessageAt, int turns) {

    @Override
    public String toString() {
        return title;
    }
}
