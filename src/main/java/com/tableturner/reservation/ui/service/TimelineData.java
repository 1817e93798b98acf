package com.tableturner.reservation.ui.service;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.PartyState;
import com.tableturner.reservation.ServiceDay;
import com.tableturner.reservation.SlotLoad;
import com.tableturner.restaurant.TablePlan;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shift as {@code modules/tt-timeline.js} is told of it. Minutes count from 11:00 of the service date. */
final class TimelineData {

    private static final String[] WORDS = {
        "same",
        "fits",
        "fitsAt",
        "locked",
        "large",
        "small",
        "past",
        "taken",
        "overThere",
        "closed",
        "until",
        "back",
        "close",
        "moving",
        "label",
        "pacing"
    };

    private TimelineData() {}

    /** What changes only with tables, shift or zoom. */
    record Frame(int from, int to, String zoom, List<Area> areas) {}

    record Area(String name, String note, List<Table> tables) {}

    record Table(String id, String number, int min, int max, String label) {}

    /** A party on the timeline. */
    record Block(
            String id,
            List<String> tables,
            int from,
            int to,
            String state,
            String icon,
            String name,
            int size,
            List<String> needs,
            String mark,
            String shortMark,
            int over,
            boolean open,
            boolean locked,
            boolean movable,
            boolean timed,
            boolean resizable,
            String label) {}

    record Box(@Nullable String table, int from, int to, String label) {}

    /** What changes from minute to minute. */
    record Head(
            List<Load> loads,
            String limitWord,
            @Nullable Integer now,
            String clock,
            List<Box> closures,
            @Nullable String selected) {}

    record Load(int slot, int covers, int here, @Nullable Integer limit, int over) {}

    static Frame frame(ShiftPicture picture, String zoom) {
        var shift = picture.shift();
        var last = picture.parties().stream()
                .filter(party -> !party.status().isOver())
                .mapToInt(Party::endSlot)
                .max()
                .orElse(0);
        var to = Math.min(SlotGrid.SLOTS, Math.max(shift.endSlot(), Math.max(last, shift.lastSeatingSlot() + 2)));
        var areas = picture.day().areas().entrySet().stream()
                .map(area -> area(area.getKey(), area.getValue()))
                .toList();
        return new Frame(shift.startSlot(), to, zoom, areas);
    }

    private static Area area(String name, List<TablePlan> tables) {
        var seats = tables.stream().mapToInt(TablePlan::capacity).sum();
        return new Area(
                name.isEmpty() ? PartyWords.text("area") : name,
                PartyWords.text("area-note", tables.size(), seats),
                tables.stream()
                        .map(table -> new Table(
                                String.valueOf(table.id()),
                                table.number(),
                                table.minParty(),
                                table.maxParty(),
                                PartyWords.text("table-label", table.number(), table.maxParty())))
                        .toList());
    }

    static Map<String, String> words() {
        var words = new java.util.HashMap<String, String>();
        Stream.of(WORDS).forEach(word -> words.put(word, PartyWords.text("timeline." + word)));
        return words;
    }

    static Head head(ShiftPicture picture) {
        var day = picture.day();
        var loads = day.loads(picture.shift());
        var limit = picture.shift().pacingStaff();
        var closures = day.closures().stream()
                .map(closure -> new Box(
                        closure.tableId() == null ? null : String.valueOf(closure.tableId()),
                        closure.fromSlot(),
                        closure.toSlot(),
                        closure.reason().isEmpty() ? PartyWords.text("closed") : closure.reason()))
                .toList();
        return new Head(
                loads.stream().map(TimelineData::load).toList(),
                limit == null ? "" : PartyWords.text("limit", limit),
                day.isToday() ? (Integer) day.minuteOf(day.now()) : null,
                day.isToday()
                        ? Formats.time(
                                LocalTime.ofInstant(day.now(), day.restaurant().zone()))
                        : "",
                closures,
                picture.selectedId() == null ? null : String.valueOf(picture.selectedId()));
    }

    private static Load load(SlotLoad load) {
        return new Load(load.slot(), load.covers(), load.here(), load.limit(), load.over());
    }

    /** All that stand on a table: open ones first, then those that left, and no-shows where nobody came instead. */
    static List<Block> blocks(ServiceDay day) {
        var blocks = new ArrayList<Block>();
        for (var party : day.parties()) {
            var state = party.state(day.now());
            if (!party.tableIds().isEmpty() && state != PartyState.CANCELLED && isShown(party, state, day)) {
                blocks.add(block(party, state, day));
            }
        }
        return blocks;
    }

    private static boolean isShown(Party party, PartyState state, ServiceDay day) {
        return state != PartyState.NO_SHOW
                || day.parties().stream()
                        .filter(other -> other.id() != party.id()
                                && other.slot() < party.endSlot()
                                && party.slot() < other.endSlot())
                        .filter(other -> other.state(day.now()).isOpen())
                        .noneMatch(other -> other.tableIds().stream().anyMatch(party.tableIds()::contains));
    }

    private static Block block(Party party, PartyState state, ServiceDay day) {
        var from = party.slot() * SlotGrid.MINUTES;
        if (party.seatedAt() != null) {
            from = Math.min(from, floor(day.minuteOf(party.seatedAt())));
        }
        var planned = party.endSlot() * SlotGrid.MINUTES;
        var to = state == PartyState.LEFT && party.endedAt() != null
                ? Math.clamp(
                        ceil(day.minuteOf(party.endedAt())),
                        from + SlotGrid.MINUTES,
                        Math.max(planned, from + SlotGrid.MINUTES))
                : planned;
        var minutes = party.minutes(day.now());
        var marked = state == PartyState.LATE
                || state == PartyState.ARRIVED
                || state == PartyState.OVER
                || state == PartyState.NO_SHOW;
        return new Block(
                String.valueOf(party.id()),
                party.tableIds().stream().map(String::valueOf).toList(),
                from,
                to,
                PartyWords.style(state),
                PartyWords.icon(state),
                PartyWords.shortName(party),
                party.size(),
                party.needs().stream().map(PartyWords::icon).toList(),
                marked ? PartyWords.word(party, day.now()) : "",
                marked && minutes > 0 ? "+" + minutes : "",
                state == PartyState.OVER ? minutes : 0,
                state.isOpen(),
                party.tableLocked(),
                state.isOpen(),
                state.isExpected(),
                state.isOpen(),
                PartyWords.aria(party, day));
    }

    private static int floor(int minute) {
        return Math.floorDiv(minute, SlotGrid.MINUTES) * SlotGrid.MINUTES;
    }

    private static int ceil(int minute) {
        return Math.ceilDiv(minute, SlotGrid.MINUTES) * SlotGrid.MINUTES;
    }
}
