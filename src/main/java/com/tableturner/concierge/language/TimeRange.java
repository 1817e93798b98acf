package com.tableturner.concierge.language;

import java.time.LocalTime;

/** Times of one day from the first to the last, both included. */
public record TimeRange(LocalTime first, LocalTime last) {

    public boolean contains(LocalTime time) {
        return !time.isBefore(first) && !time.isAfter(last);
    }
}
