package com.tableturner.insight.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Ranges of dates that move on with today; weeks begin on Monday. */
enum DatePreset {
    TODAY,
    THIS_WEEK,
    LAST_WEEK,
    NEXT_14_DAYS,
    THIS_MONTH,
    LAST_MONTH,
    LAST_90_DAYS,
    LAST_12_MONTHS;

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DatePreset> of(String text) {
        return Arrays.stream(values())
                .filter(preset -> preset.text().equals(text))
                .findFirst();
    }

    LocalDate from(LocalDate today) {
        return switch (this) {
            case TODAY, NEXT_14_DAYS -> today;
            case THIS_WEEK -> monday(today);
            case LAST_WEEK -> monday(today).minusWeeks(1);
            case THIS_MONTH -> today.withDayOfMonth(1);
            case LAST_MONTH -> today.withDayOfMonth(1).minusMonths(1);
            case LAST_90_DAYS -> today.minusDays(89);
            case LAST_12_MONTHS -> today.minusYears(1).plusDays(1);
        };
    }

    LocalDate to(LocalDate today) {
        return switch (this) {
            case TODAY, LAST_90_DAYS, LAST_12_MONTHS -> today;
            case NEXT_14_DAYS -> today.plusDays(13);
            case THIS_WEEK -> monday(today).plusDays(6);
            case LAST_WEEK -> monday(today).minusDays(1);
            case THIS_MONTH -> today.with(TemporalAdjusters.lastDayOfMonth());
            case LAST_MONTH -> today.withDayOfMonth(1).minusDays(1);
        };
    }

    private static LocalDate monday(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
