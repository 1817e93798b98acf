package com.tableturner.restaurant;

import static com.tableturner.restaurant.CatalogueLine.quoted;

import com.tableturner.base.SlotGrid;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a restaurant of the catalogue file serves. A shift reads {@code Dinner 19:00-22:00/23:30}: name, first and last
 * seating, end. An end before 11:00 is one of the next day.
 */
final class CatalogueHours {

    private static final Pattern SHIFT = Pattern.compile(
            "(?<name>\\S.{0,59}?)\\s+(?<start>\\d\\d:\\d\\d)-(?<last>\\d\\d:\\d\\d)/(?<end>\\d\\d:\\d\\d)");
    private static final Pattern PACING = Pattern.compile("(?<online>\\d{1,4})/(?<staff>\\d{1,4})");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final int LONGEST_HOURS = 1000;
    private static final LocalDate ANY_DATE = LocalDate.EPOCH;

    private final CatalogueLine line;

    CatalogueHours(CatalogueLine line) {
        this.line = line;
    }

    Set<DayOfWeek> closedOn() {
        var closed = EnumSet.noneOf(DayOfWeek.class);
        for (var day : line.tags("closed_on", DAYS)) {
            if (DAYS.contains(day)) {
                closed.add(DayOfWeek.of(DAYS.indexOf(day) + 1));
            }
        }
        if (closed.size() == DAYS.size()) {
            line.mistake("closed_on leaves no day to serve on");
        }
        return closed;
    }

    List<ServicePeriod> periods() {
        var pacing = pacing();
        var periods = new ArrayList<ServicePeriod>();
        if (line.value("hours").isEmpty()) {
            line.mistake("hours is empty");
        }
        for (var shift : line.list("hours", LONGEST_HOURS)) {
            period(shift, pacing).ifPresent(period -> {
                if (periods.stream().anyMatch(earlier -> overlap(earlier, period))) {
                    line.mistake("hours: %s overlaps another shift".formatted(quoted(shift)));
                }
                periods.add(period);
            });
        }
        return periods;
    }

    private Optional<ServicePeriod> period(String shift, @Nullable Pacing pacing) {
        var parts = SHIFT.matcher(shift);
        if (!parts.matches()) {
            line.mistake("hours: %s is not in the form \"Dinner 19:00-22:00/23:30\"".formatted(quoted(shift)));
            return Optional.empty();
        }
        var start = seating(parts.group("start"));
        var last = seating(parts.group("last"));
        var end = end(parts.group("end"));
        if (start.isEmpty() || last.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (start.getAsInt() > last.getAsInt() || last.getAsInt() >= end.getAsInt()) {
            line.mistake(
                    "hours: %s does not start, seat its last party and end in this order".formatted(quoted(shift)));
            return Optional.empty();
        }
        return Optional.of(period(parts.group("name"), start.getAsInt(), last.getAsInt(), end.getAsInt(), pacing));
    }

    private static ServicePeriod period(String name, int start, int last, int end, @Nullable Pacing pacing) {
        return pacing == null
                ? new ServicePeriod(name, start, last, end, null, null)
                : new ServicePeriod(name, start, last, end, pacing.online(), pacing.staff());
    }

    private OptionalInt seating(String text) {
        var slot = time(text).map(SlotGrid::slotOf).orElse(OptionalInt.empty());
        if (slot.isEmpty()) {
            line.mistake("hours: %s is not a half hour from 11:00 to 23:00".formatted(quoted(text)));
        }
        return slot;
    }

    private OptionalInt end(String text) {
        var time = time(text).filter(found -> found.getMinute() % SlotGrid.MINUTES == 0);
        if (time.isEmpty()) {
            line.mistake("hours: %s is not a full or half hour".formatted(quoted(text)));
            return OptionalInt.empty();
        }
        return OptionalInt.of(SlotGrid.slotContaining(ANY_DATE.atTime(time.get())));
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static boolean overlap(ServicePeriod one, ServicePeriod other) {
        return one.startSlot() < other.endSlot() && other.startSlot() < one.endSlot();
    }

    private @Nullable Pacing pacing() {
        var text = line.value("pacing");
        if (text.isEmpty()) {
            return null;
        }
        var parts = PACING.matcher(text);
        if (!parts.matches()) {
            line.mistake(
                    "pacing %s is not in the form 12/16 (covers a slot online, and for staff)".formatted(quoted(text)));
            return null;
        }
        var pacing = new Pacing(Integer.parseInt(parts.group("online")), Integer.parseInt(parts.group("staff")));
        if (pacing.online() < 1) {
            line.mistake("pacing %s lets nobody start: leave it empty for no limit".formatted(quoted(text)));
            return null;
        }
        if (pacing.online() > pacing.staff()) {
            line.mistake("pacing %s gives staff less than guests online".formatted(quoted(text)));
            return null;
        }
        return pacing;
    }

    private record Pacing(int online, int staff) {}
}
