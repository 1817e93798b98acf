package com.tableturner.reservation.ui.service;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.Need;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.PartyState;
import com.tableturner.reservation.ServiceDay;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A party in words, icons and style: the status language that timeline, floor, list and panel share. */
final class PartyWords {

    private PartyWords() {}

    static String text(String key, Object... details) {
        return I18NProvider.translate("service." + key, details);
    }

    /** The guest's name; what they are where they gave none. */
    static String name(Party party) {
        if (!party.name().isEmpty()) {
            return party.name();
        }
        return text(party.isWalkIn() ? "walk-in" : "guest");
    }

    /** Family name for narrow places: the last word. */
    static String shortName(Party party) {
        var name = name(party).strip();
        var cut = name.lastIndexOf(' ');
        return party.name().isEmpty() || cut < 0 ? name : name.substring(cut + 1);
    }

    /** The last part of the style class {@code tt-st-…}. */
    static String style(PartyState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String icon(PartyState state) {
        return switch (state) {
            case REQUESTED -> "help";
            case BOOKED -> "calendar";
            case LATE -> "clock";
            case ARRIVED -> "user";
            case SEATED -> "seat";
            case OVER -> "alert";
            case LEFT -> "out";
            case NO_SHOW -> "ban";
            case CANCELLED -> "x";
        };
    }

    static String icon(Need need) {
        return switch (need) {
            case ALLERGY -> "alert";
            case STEP_FREE -> "access";
            case CELEBRATION -> "cake";
            case DIET -> "leaf";
            case CHILD -> "info";
        };
    }

    /** The status in words, with its minutes: 12 min late, Here 7 min, Seated, +12 min. */
    static String word(Party party, Instant now) {
        var state = party.state(now);
        return text("state." + style(state), Formats.duration(party.minutes(now)));
    }

    static String word(PartyState state) {
        return text("state-name." + style(state));
    }

    static String word(Need need) {
        return text("need." + need.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** From its start to its planned end, as in 8:00 to 10:00 pm. */
    static String span(Party party) {
        var from = Formats.time(party.time());
        var to = Formats.time(SlotGrid.time(party.endSlot()));
        return text("span", half(from).equals(half(to)) ? shortTime(party) : from, to);
    }

    private static String half(String time) {
        return time.substring(time.indexOf('\u00a0'));
    }

    /** The planned start without am or pm, where the shift says which. */
    static String shortTime(Party party) {
        var time = Formats.time(party.time());
        return time.substring(0, time.indexOf('\u00a0'));
    }

    static String tables(Party party, ServiceDay day) {
        var names = day.tableNames(party.tableIds());
        return names.isEmpty() ? text("no-table") : names;
    }

    /** Everything in one sentence, for those who hear the screen. */
    static String aria(Party party, ServiceDay day) {
        var needs = party.needs().stream().map(PartyWords::word);
        var locked = party.tableLocked() ? Stream.of(text("locked")) : Stream.<String>empty();
        var head = text("aria", name(party), party.size(), tables(party, day), span(party), word(party, day.now()));
        return Stream.of(Stream.of(head), locked, needs).flatMap(words -> words).collect(Collectors.joining(", "));
    }

    /** What was done to a party; its name comes first. */
    static String done(String key, Party party, Object... details) {
        var all = new Object[details.length + 1];
        all[0] = name(party);
        System.arraycopy(details, 0, all, 1, details.length);
        return text(key, all);
    }
}
