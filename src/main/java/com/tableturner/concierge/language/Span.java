package com.tableturner.concierge.language;

/** A half-open range of characters of a message, {@code [start, end)}. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + ".." + end);
        }
    }

    /** The characters of the message that lie in this span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
