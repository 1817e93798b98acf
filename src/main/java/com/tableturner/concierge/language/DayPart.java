package com.tableturner.concierge.language;

import java.time.LocalTime;

/** A part of the day, and the starts that it allows. */
enum DayPart {
    BREAKFAST("07:00", "10:30", true),
    MORNING("06:00", "11:30", true),
    BRUNCH("10:00", "13:00", true),
    LUNCH("12:00", "15:00", false),
    AFTERNOON("12:00", "17:00", false),
    TEA("15:00", "17:30", false),
    EVENING("18:00", "22:00", false),
    DINNER("18:00", "22:30", false),
    NIGHT("19:00", "23:00", false),
    LATE("21:30", "23:00", false);

    private static final int NOON = 12;
    private static final int LAST_HOUR_OF_NIGHT = 4;

    private final TimeRange range;
    private final boolean beforeNoon;

    DayPart(String first, String last, boolean beforeNoon) {
        this.range = new TimeRange(LocalTime.parse(first), LocalTime.parse(last));
        this.beforeNoon = beforeNoon;
    }

    TimeRange range() {
        return range;
    }

    /** What an hour of 1 to 12 means in this part of the day, as 0 to 23. */
    int hour(int hour) {
        var noon = hour == NOON;
        return switch (this) {
            case MORNING, BREAKFAST -> noon ? 0 : hour;
            case BRUNCH -> hour >= 9 ? hour : hour + NOON;
            case LUNCH -> hour >= 11 ? hour : hour + NOON;
            case AFTERNOON, TEA -> noon ? NOON : hour + NOON;
            case EVENING, DINNER -> noon ? 0 : hour + NOON;
            case NIGHT, LATE -> noon ? 0 : hour <= LAST_HOUR_OF_NIGHT ? hour : hour + NOON;
        };
    }

    boolean isBeforeNoon() {
        return beforeNoon;
    }
}
