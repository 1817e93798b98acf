package com.tableturner.reservation.ui.find;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.ui.find.ChoiceSheet.Choice;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be chosen for a search at this moment.
 *
 * @param now wall time where the restaurants are
 * @param lastDay the last date that can be booked
 */
record SearchChoices(Search search, LocalDateTime now, LocalDate lastDay) {

    private static final int LARGEST_OFFERED = 20;

    LocalDate today() {
        return now.toLocalDate();
    }

    /** 1 to 20 people, and the number searched for if it is larger. */
    List<Integer> parties() {
        return IntStream.concat(IntStream.rangeClosed(1, LARGEST_OFFERED), IntStream.of(search.party()))
                .distinct()
                .boxed()
                .toList();
    }

    List<LocalTime> times() {
        return IntStream.range(0, SlotGrid.STARTS).mapToObj(SlotGrid::time).toList();
    }

    boolean isToCome(LocalTime time) {
        return search.date().atTime(time).isAfter(now);
    }

    List<Choice<Integer>> partyChoices() {
        return parties().stream()
                .map(people -> new Choice<>(people, String.valueOf(people), "", true))
                .toList();
    }

    /** From Monday of this week, so that weekdays stand below each other. */
    List<Choice<LocalDate>> dateChoices() {
        var monday = today().minusDays(today().getDayOfWeek().getValue() - 1L);
        return Stream.iterate(monday, date -> !date.isAfter(lastDay), date -> date.plusDays(1))
                .map(date -> new Choice<>(
                        date,
                        String.valueOf(date.getDayOfMonth()),
                        Formats.weekday(date, today()),
                        !date.isBefore(today())))
                .toList();
    }

    List<Choice<LocalTime>> timeChoices() {
        return times().stream()
                .map(time -> new Choice<>(time, Formats.time(time), "", isToCome(time)))
                .toList();
    }
}
