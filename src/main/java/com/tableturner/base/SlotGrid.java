package com.tableturner.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.OptionalInt;

/**
 * The half-hour grid of a service date, in the restaurant's wall time: slot 0 is 11:00, slot 24 is 23:00, the last
 * start that can be booked; occupancy runs on past midnight as 26 (00:00) to 47 (10:30 of the next day).
 */
public final class SlotGrid {

    /** Bookable starts: slots 0 to 24. */
    public static final int STARTS = 25;
    /** Slots a service date has at all: 0 to 47. */
    public static final int SLOTS = 48;
    /** Minutes of one slot. */
    public static final int MINUTES = 30;

    private static final LocalTime FIRST = LocalTime.of(11, 0);

    private SlotGrid() {}

    /** Wall time at which a slot starts; slots from 26 on are times of the day after the service date. */
    public static LocalTime time(int slot) {
        return FIRST.plusMinutes((long) slot * MINUTES);
    }

    /** The bookable slot that starts at exactly this wall time, if there is one. */
    public static OptionalInt slotOf(LocalTime time) {
        if (time.isBefore(FIRST) || time.toSecondOfDay() % (MINUTES * 60) != 0 || time.getNano() != 0) {
            return OptionalInt.empty();
        }
        var slot = (time.toSecondOfDay() - FIRST.toSecondOfDay()) / (MINUTES * 60);
        return slot < STARTS ? OptionalInt.of(slot) : OptionalInt.empty();
    }

    /** Date and wall time at which a slot of a service date starts. */
    public static LocalDateTime at(LocalDate serviceDate, int slot) {
        return serviceDate.atTime(FIRST).plusMinutes((long) slot * MINUTES);
    }

    /**
     * The instant at which a slot starts. A wall time inside a clock-change gap moves forward, an ambiguous one is the
     * first, as {@link java.time.ZonedDateTime#of(LocalDateTime, ZoneId)} has it.
     */
    public static Instant instant(LocalDate serviceDate, int slot, ZoneId zone) {
        return at(serviceDate, slot).atZone(zone).toInstant();
    }

    /** The service date whose grid a wall time belongs to: before 11:00 it is the day before. */
    public static LocalDate serviceDate(LocalDateTime wallTime) {
        return wallTime.toLocalTime().isBefore(FIRST) ? wallTime.toLocalDate().minusDays(1) : wallTime.toLocalDate();
    }

    /** The slot (0 to 47) of its service date in which a wall time lies. */
    public static int slotContaining(LocalDateTime wallTime) {
        var minutes = wallTime.toLocalTime().toSecondOfDay() / 60 - FIRST.toSecondOfDay() / 60;
        return Math.floorMod(minutes, 24 * 60) / MINUTES;
    }

    /** Whole slots that a stay of this many minutes occupies. */
    public static int slotsFor(int minutes) {
        return Math.ceilDiv(minutes, MINUTES);
    }
}
