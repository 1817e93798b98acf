package com.tableturner.concierge.language;

import java.util.List;
import java.util.Set;

/**
 * Takes out of a text what no model, memory or transcript may hold, and puts marks in its place. When in doubt, digits go:
 * a number of five digits or more is kept only if it is money or a reservation's.
 */
public final class Redactor {

    /** A text whose secrets are replaced by {@code [phone]}, {@code [email]}, {@code [code]} and {@code [card]}. */
    public record Redacted(String text, List<Secret> secrets) {

        public Redacted {
            secrets = List.copyOf(secrets);
        }
    }

    /**
     * One secret as it stood in the original text. Prints only its kind.
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

    private final Secrets secrets = new Secrets();

    public Redacted redact(String text) {
        return redact(text, Set.of());
    }

    /** Where a phone number or a code was asked for, shorter digits are taken for one too. */
    public Redacted redact(String text, Set<Asked> asked) {
        var found = secrets.find(new Tokens(text), asked);
        var redacted = new StringBuilder(text.length());
        var copied = 0;
        for (var secret : found) {
            redacted.append(text, copied, secret.span().start())
                    .append(secret.kind().mark());
            copied = secret.span().end();
        }
        return new Redacted(redacted.append(text, copied, text.length()).toString(), found);
    }
}
