package com.tableturner.waitlist.ui;

import com.tableturner.waitlist.WaitlistQuery;
import java.time.LocalDate;
import java.util.Locale;

/** The dates whose places the list shows. */
enum WaitlistRange {
    TODAY(0, true),
    MONTH(30, false),
    ALL(36_500, false);

    private final int days;
    private final boolean ascending;

    /** So many days to both sides of the running service date. */
    WaitlistRange(int days, boolean ascending) {
        this.days = days;
        this.ascending = ascending;
    }

    WaitlistQuery narrow(WaitlistQuery query, LocalDate today) {
        return query.within(today.minusDays(days), today.plusDays(days));
    }

    boolean ascending() {
        return ascending;
    }

    String text() {
        return WaitlistWords.text("range." + name().toLowerCase(Locale.ROOT));
    }
}
