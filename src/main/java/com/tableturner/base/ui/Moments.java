package com.tableturner.base.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Instants as staff read them: as wall time of the house's zone, with the day in words where it is near. */
@Component
public class Moments {

    /** Where restaurants are unless they say otherwise. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** As in Today, Fri 27 Nov, 8:15 pm. */
    public String of(Instant instant) {
        var local = instant.atZone(ZONE);
        return Formats.day(local.toLocalDate(), local.toLocalTime(), today()) + ", "
                + Formats.time(local.toLocalTime());
    }

    /** As in Fri 27 Nov. */
    public String date(LocalDate date) {
        return Formats.date(date, today());
    }

    /** Which day it is there. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
