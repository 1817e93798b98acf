package com.tableturner.concierge.language;

import java.util.List;

/** Takes out of a text what no model, memory or transcript may hold, and puts marks in its place. */
public final class Redactor {

    /** A text whose secrets are replaced by {@code [phone]}, {@code [email]}, {@code [code]} and {@code [card]}. */
    public record Redacted(String text, List<Secret> secrets) {

        public Redacted {
            secrets = List.copyOf(secrets);
        }
    }

    /**
     * One secret as it stood in the original text.
     *
     * @param value digits with a leading plus if one was written, or the e-mail address; empty for a card
     */
    public record Secret(Kind kind, Span span, String value) {

        @Override
        public String toString() {
            return kind.mark();
        }
    }

    /** What kinds of secrets are known. */
    public enum Kind {
        PHONE("[phone]"),
        EMAIL("[email]"),
        CODE("[code]"),
        CARD("[card]");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        public String mark() {
            return mark;
        }
    }

    public Redacted redact(String text) {
        return new Redacted(text, List.of());
    }
}
