package com.tableturner.reservation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules of the domain once more, written as plainly as they are stated: sets of half hours, nothing cached, nothing
 * shared with the application. Slow, and meant to be.
 */
final class NaiveBook {

    static final int MOST_UPCOMING = 6;
    static final Duration HOLD = Duration.ofMinutes(5);
    static final Duration CUTOFF = Duration.ofMinutes(60);

    /** Somebody without an account. */
    static final int NOBODY = -1;

    static final int STAFF = -2;

    record Table(long id, int seats, int min, int max, boolean online) {}

    record Joined(List<Long> tables, int min, int max) {}

    record Shift(int first, int last, Integer online, Integer staff) {}

    record Place(
            long id,
            ZoneId zone,
            List<Table> tables,
            List<Joined> joined,
            List<Shift> shifts,
            Set<java.time.DayOfWeek> closed,
            int small,
            int medium,
            int large,
            int window,
            int notice,
            Integer onlineMax) {

        int minutes(int party) {
            return party <= 2 ? small : party <= 4 ? medium : large;
        }

        int slots(int party) {
            return (minutes(party) + 29) / 30;
        }

        Instant instant(LocalDate date, int slot) {
            return ZonedDateTime.of(LocalDateTime.of(date, LocalTime.of(11, 0)).plusMinutes(30L * slot), zone)
                    .toInstant();
        }
    }

    /** Something a party can be given. */
    private record Unit(List<Long> tables, int seats, int min, int max, boolean online, boolean alsoJoined) {}

    record Cell(long place, LocalDate date, long table, int slot) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return Comparator.comparingLong(Cell::place)
                    .thenComparing(Cell::date)
                    .thenComparingLong(Cell::table)
                    .thenComparingInt(Cell::slot)
                    .compare(this, other);
        }
    }

    /** A party, a hold or a close-out, and the half hours it has. */
    static final class Claim {
        final Place place;
        final int diner;
        LocalDate date;
        int slot;
        int party;
        int count;
        List<Long> tables;
        ReservationStatus status = ReservationStatus.CONFIRMED;
        Instant until = Instant.MAX;
        String name = "";
        final Set<Cell> cells = new HashSet<>();
        Cell first;

        Claim(Place place, int diner, LocalDate date, int slot, int party) {
            this.place = place;
            this.diner = diner;
            at(date, slot, party);
        }

        void at(LocalDate newDate, int newSlot, int newParty) {
            date = newDate;
            slot = newSlot;
            party = newParty;
            count = place.slots(newParty);
        }

        Instant start() {
            return place.instant(date, slot);
        }

        Instant end() {
            var end = place.instant(date, slot + count);
            return end.isAfter(start()) ? end : start().plusSeconds(1);
        }

        boolean isActive() {
            return Set.of(ReservationStatus.CONFIRMED, ReservationStatus.ARRIVED, ReservationStatus.SEATED)
                    .contains(status);
        }

        void take(List<Long> newTables, int from) {
            tables = newTables;
            cells.clear();
            for (var table : newTables) {
                for (var each = from; each < slot + count; each++) {
                    cells.add(new Cell(place.id(), date, table, each));
                }
            }
            first = new Cell(
                    place.id(), date, newTables.stream().min(Long::compare).orElseThrow(), from);
        }
    }

    Instant now;
    final List<Claim> parties = new ArrayList<>();
    final Map<Integer, Claim> holds = new HashMap<>();
    final List<Claim> closures = new ArrayList<>();

    private List<Claim> others(Collection<Claim> unseen) {
        var all = new ArrayList<>(parties);
        all.addAll(
                holds.values().stream().filter(hold -> hold.until.isAfter(now)).toList());
        all.addAll(closures);
        all.removeAll(unseen);
        return all;
    }

    boolean isFree(Cell cell, Collection<Claim> unseen) {
        return others(unseen).stream().noneMatch(claim -> claim.cells.contains(cell));
    }

    private List<Unit> units(Place place) {
        var units = new ArrayList<Unit>();
        for (var table : place.tables()) {
            var alsoJoined = place.joined().stream().anyMatch(j -> j.tables().contains(table.id()));
            units.add(
                    new Unit(List.of(table.id()), table.seats(), table.min(), table.max(), table.online(), alsoJoined));
        }
        for (var joined : place.joined()) {
            var members = place.tables().stream()
                    .filter(table -> joined.tables().contains(table.id()))
                    .toList();
            units.add(new Unit(
                    joined.tables(),
                    members.stream().mapToInt(Table::seats).sum(),
                    joined.min(),
                    joined.max(),
                    members.stream().allMatch(Table::online),
                    true));
        }
        return units;
    }

    private List<Unit> sold(Place place, int asker) {
        return units(place).stream()
                .filter(unit -> asker == STAFF || unit.online())
                .toList();
    }

    private List<Unit> choices(Place place, int asker, LocalDate date, int slot, int party, Collection<Claim> unseen) {
        return sold(place, asker).stream()
                .filter(unit -> unit.min() <= party && party <= unit.max())
                .filter(unit -> cells(place, unit.tables(), date, slot, slot + place.slots(party)).stream()
                        .allMatch(cell -> isFree(cell, unseen)))
                .toList();
    }

    static List<Cell> cells(Place place, List<Long> tables, LocalDate date, int from, int to) {
        var cells = new ArrayList<Cell>();
        for (var table : tables) {
            for (var slot = from; slot < to; slot++) {
                cells.add(new Cell(place.id(), date, table, slot));
            }
        }
        return cells;
    }

    /** The claims an asker does not see: the own hold, and the party that would be moved. */
    List<Claim> unseen(int asker, Claim moving) {
        var unseen = new ArrayList<Claim>();
        Optional.ofNullable(holds.get(asker)).ifPresent(unseen::add);
        Optional.ofNullable(moving).ifPresent(unseen::add);
        return unseen;
    }

    /** Why not; null if it can be booked. */
    Reason reason(Place place, int asker, LocalDate date, int slot, int party, Claim moving) {
        var start = place.instant(date, slot);
        var today = LocalDate.ofInstant(now, place.zone());
        var staff = asker == STAFF;
        if (!now.isBefore(start)) {
            return Reason.PAST;
        }
        if (!staff && date.isAfter(today.plusDays(place.window()))) {
            return Reason.OUTSIDE_WINDOW;
        }
        if (place.closed().contains(date.getDayOfWeek())) {
            return Reason.CLOSED;
        }
        var shift = place.shifts().stream()
                .filter(each -> each.first() <= slot && slot <= each.last())
                .findFirst();
        if (shift.isEmpty()) {
            return Reason.OUTSIDE_SHIFT;
        }
        if (!staff && !now.isBefore(start.minus(Duration.ofMinutes(place.notice())))) {
            return Reason.TOO_LATE;
        }
        var sold = sold(place, asker);
        if (party < 1 || sold.stream().allMatch(unit -> party < unit.min()) && !sold.isEmpty()) {
            return Reason.PARTY_TOO_SMALL;
        }
        if (sold.stream().allMatch(unit -> party > unit.max())
                || !staff && place.onlineMax() != null && party > place.onlineMax()) {
            return Reason.PARTY_TOO_LARGE;
        }
        var ofDiner = asker < 0 ? null : reasonOfDiner(place, asker, date, slot, party, moving);
        if (ofDiner != null) {
            return ofDiner;
        }
        var unseen = unseen(asker, moving);
        var limit = staff ? shift.get().staff() : shift.get().online();
        var starting = others(unseen).stream()
                .filter(claim -> claim.first != null && claim.cells.contains(claim.first))
                .filter(claim -> claim.first.place() == place.id())
                .filter(claim -> claim.first.date().equals(date) && claim.first.slot() == slot)
                .mapToInt(claim -> claim.party)
                .sum();
        if (limit != null && starting + party > limit) {
            return Reason.PACING_FULL;
        }
        return choices(place, asker, date, slot, party, unseen).isEmpty() ? Reason.NO_TABLE : null;
    }

    private Reason reasonOfDiner(Place place, int diner, LocalDate date, int slot, int party, Claim moving) {
        var own = parties.stream()
                .filter(claim -> claim.diner == diner && claim != moving && claim.isActive())
                .toList();
        var upcoming = own.stream()
                .filter(claim -> claim.status == ReservationStatus.CONFIRMED)
                .filter(claim -> claim.start().isAfter(now))
                .count();
        if (upcoming >= MOST_UPCOMING) {
            return Reason.TOO_MANY_UPCOMING;
        }
        var wanted = new Claim(place, diner, date, slot, party);
        return own.stream()
                        .anyMatch(claim -> claim.start().isBefore(wanted.end())
                                && wanted.start().isBefore(claim.end()))
                ? Reason.ALREADY_BOOKED_BY_DINER
                : null;
    }

    /** The tables the party gets; of equals the one with the lower number. */
    List<Long> choose(Place place, int asker, LocalDate date, int slot, int party, Claim moving) {
        var unseen = unseen(asker, moving);
        var shortest = Math.min(place.slots(1), Math.min(place.slots(3), place.slots(5)));
        var opens = place.shifts().stream().mapToInt(Shift::first).min().orElseThrow();
        return choices(place, asker, date, slot, party, unseen).stream()
                .min(Comparator.<Unit>comparingInt(unit -> unit.tables().size() == 1 ? 0 : 1)
                        .thenComparingInt(Unit::seats)
                        .thenComparingInt(unit -> unit.alsoJoined() ? 1 : 0)
                        .thenComparingInt(unit ->
                                leavesUselessGap(place, unit, date, slot, party, unseen, opens, shortest) ? 1 : 0)
                        .thenComparingInt(unit -> unit.tables().size())
                        .thenComparing(unit ->
                                unit.tables().stream().min(Long::compare).orElseThrow()))
                .orElseThrow()
                .tables();
    }

    private boolean leavesUselessGap(
            Place place,
            Unit unit,
            LocalDate date,
            int slot,
            int party,
            Collection<Claim> unseen,
            int opens,
            int shortest) {
        for (var table : unit.tables()) {
            var before = 0;
            while (slot - before - 1 >= opens && isFree(new Cell(place.id(), date, table, slot - before - 1), unseen)) {
                before++;
            }
            var end = slot + place.slots(party);
            var after = 0;
            while (end + after < 48 && isFree(new Cell(place.id(), date, table, end + after), unseen)) {
                after++;
            }
            var somebodyAfter = end + after < 48;
            if (before > 0 && before < shortest || somebodyAfter && after > 0 && after < shortest) {
                return true;
            }
        }
        return false;
    }

    /** What the occupancy of these places must be, with the covers that start. */
    Map<Cell, String> occupancy() {
        var all = new TreeMap<Cell, String>();
        for (var claim : others(List.of())) {
            for (var cell : claim.cells) {
                all.put(cell, claim.name + (cell.equals(claim.first) ? " " + claim.party : ""));
            }
        }
        return all;
    }
}
