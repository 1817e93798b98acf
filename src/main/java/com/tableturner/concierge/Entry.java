package com.tableturner.concierge;

import java.time.Instant;
import java.util.List;

/**
 * One line of a transcript.
 *
 * @param text the diner's words with marks for secrets, or the concierge's answer in Markdown
 * @param replies what the diner may want to say next; only of the last answer
 * @param model which model answered; empty for the diner
 * @param checked what was looked up for the answer, in words; empty if nothing was
 */
public record Entry(
        int turn,
        Author author,
        String text,
        List<Card> cards,
        List<String> replies,
        String model,
        String checked,
        Instant at) {

    public Entry {
        cards = List.copyOf(cards);
        replies = List.copyOf(replies);
    }

    /** Who speaks. */
    public enum Author {
        DINER("diner"),
        CONCIERGE("concierge");

        private final String text;

        Author(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        static Author of(String text) {
            return DINER.text.equals(text) ? DINER : CONCIERGE;
        }
    }
}
