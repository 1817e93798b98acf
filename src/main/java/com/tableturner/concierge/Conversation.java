package com.tableturner.concierge;

import org.jspecify.annotations.Nullable;

/**
 * One conversation.
 *
 * @param token the secret by which a browser finds it again before anybody is signed in
 * @param userId whose it is; null until sign-in
 * @param turns how many messages the diner has sent
 * @param tokens what remote models have used for it
 */
public record Conversation(
        long id, String token, @Nullable Long userId, Dialogue dialogue, String summary, int turns, int tokens) {

    @Override
    public String toString() {
        return "conversation " + id;
    }
}
