package com.tableturner.concierge;

import org.jspecify.annotations.Nullable;

/**
 * What the diner says.
 *
 * @param text as typed; secrets and all
 * @param pick what was tapped, if this was not typed
 */
public record Saying(String text, @Nullable Pick pick) {

    public static Saying typed(String text) {
        return new Saying(text, null);
    }

    @Override
    public String toString() {
        return "a message of " + text.length() + " characters";
    }
}
