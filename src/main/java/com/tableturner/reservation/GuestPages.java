package com.tableturner.reservation;

import java.io.Serializable;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of one list of guests began, kept by who scrolls through it: a page is read from the nearest one above
 * it, and not by passing over all guests before it. Guests that come or go meanwhile shift what is below them by as much.
 */
public final class GuestPages implements Serializable {

    private final TreeMap<Integer, Mark> marks = new TreeMap<>();
    private String text = "";

    /**
     * Behind whom a page begins.
     *
     * @param offset how many guests come before
     * @param key what the list is sorted by, of the last of them
     */
    record Mark(int offset, String key, long userId) implements Serializable {}

    /** Another text is another list. */
    void of(String typed) {
        if (!typed.equals(text)) {
            text = typed;
            marks.clear();
        }
    }

    @Nullable
    Mark nearest(int offset) {
        var entry = marks.floorEntry(offset);
        return entry == null ? null : entry.getValue();
    }

    void keep(Mark mark) {
        marks.put(mark.offset(), mark);
    }
}
