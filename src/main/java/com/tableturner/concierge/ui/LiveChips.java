package com.tableturner.concierge.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Formats;
import com.tableturner.concierge.Card;
import com.tableturner.reservation.Availability;
import com.tableturner.reservation.DayAvailability;
import com.tableturner.reservation.DayChanged;
import com.tableturner.reservation.SlotAvailability;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The starts on the screen. When a booking elsewhere takes one it is struck where it stands, and nothing moves. */
class LiveChips implements Serializable {

    private final transient Availability availability;
    private final SayListener onSay;
    private final List<TimeChip> chips = new ArrayList<>();

    LiveChips(Availability availability, SayListener onSay) {
        this.availability = availability;
        this.onSay = onSay;
    }

    /** A start that is kept up to date from now on. */
    TimeChip chip(TimeChip.Where where, Card.Slot slot, boolean best) {
        var chip = new TimeChip(where, slot, best, onSay);
        chips.add(chip);
        return chip;
    }

    /** Shows what a day has come to; returns, in words, what can no longer be had. */
    String changed(DayChanged day) {
        chips.removeIf(chip -> !chip.isAttached());
        return chips.stream()
                .filter(chip -> chip.where().restaurantId() == day.restaurantId()
                        && day.date().equals(chip.where().date()))
                .collect(Collectors.groupingBy(TimeChip::where))
                .entrySet()
                .stream()
                .flatMap(group -> show(group.getKey(), group.getValue()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Stream<String> show(TimeChip.Where where, List<TimeChip> shown) {
        var date = where.date();
        var party = where.party();
        if (date == null || party == null) {
            return Stream.empty();
        }
        var now = availability.day(CurrentActor.get(), where.restaurantId(), date, party);
        var lost = shown.stream()
                .filter(TimeChip::isOpen)
                .filter(chip -> left(now, chip) == 0)
                .toList();
        shown.forEach(chip -> chip.show(left(now, chip)));
        return lost.stream().map(LiveChips::words);
    }

    private static String words(TimeChip taken) {
        return taken.getTranslation(
                "concierge.now-taken", Formats.time(taken.time()), taken.where().restaurant());
    }

    private static int left(DayAvailability day, TimeChip chip) {
        return day.slots().stream()
                .filter(slot -> slot.time().equals(chip.time()) && slot.isOpen())
                .mapToInt(SlotAvailability::tablesLeft)
                .findFirst()
                .orElse(0);
    }
}
