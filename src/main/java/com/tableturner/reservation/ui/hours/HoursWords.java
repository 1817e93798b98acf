package com.tableturner.reservation.ui.hours;

import com.tableturner.base.BadInput;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.restaurant.ServicePeriod;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What this screen says. */
final class HoursWords {

    private static final int MIDNIGHT = 26;

    private HoursWords() {}

    static String text(String key, Object... details) {
        return I18NProvider.translate("hours." + key, details);
    }

    static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, Formats.LOCALE);
    }

    static String shortWeekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, Formats.LOCALE);
    }

    static String weekdays(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(HoursWords::weekday).collect(Collectors.joining(", "));
    }

    /** The time at which a slot (0 to 48) starts, as in 7:30 pm. */
    static String time(int slot) {
        return Formats.time(SlotGrid.time(slot));
    }

    /** The same, saying so when it is one of the next day. */
    static String timeOfDay(int slot) {
        return slot < MIDNIGHT ? time(slot) : text("next-day", time(slot));
    }

    /** The same as people type it, with spaces that are found by what they type. */
    static String typed(int slot) {
        return timeOfDay(slot).replace('\u00a0', ' ');
    }

    /** As in 12:00 pm to 2:30 pm. */
    static String span(int from, int to) {
        return text("span", time(from), time(to));
    }

    /** As in Dinner 6:30 pm to 11:30 pm. */
    static String period(ServicePeriod period) {
        return period.name() + " " + span(period.startSlot(), period.endSlot());
    }

    static String periods(List<ServicePeriod> periods) {
        return periods.isEmpty()
                ? text("closed")
                : periods.stream().map(HoursWords::period).collect(Collectors.joining(", "));
    }

    /** As in 12 online, 16 staff; what has no limit is not said. */
    static String pacing(ServicePeriod period) {
        return Stream.of(limit("online", period.pacingOnline()), limit("staff", period.pacingStaff()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String limit(String who, @Nullable Integer covers) {
        return covers == null ? "" : text("pacing." + who, covers);
    }

    /** Why a field was refused. */
    static String refusal(BadInput wrong, String label) {
        return text(
                "refused." + wrong.problem(),
                Stream.concat(Stream.of(label), wrong.details().stream()).toArray());
    }
}
