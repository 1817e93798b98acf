package com.tableturner.insight;

import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.Channel;
import com.tableturner.restaurant.DayPlan;
import com.tableturner.restaurant.RestaurantPlan;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.TablePlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts one restaurant's service date: the one place that says what the roll-ups hold. Knows nothing of where its
 * parties come from, so the booking's transaction, the rebuild and the demo data all count alike.
 */
final class DayTally {

    /** A row of {@code occupancy_daily}. */
    record SlotRow(
            int slot,
            int tablesOnSale,
            int seatsOnSale,
            int tablesTaken,
            int seatsTaken,
            int seatsHeld,
            int parties,
            int covers,
            @Nullable Integer pacingOnline,
            @Nullable Integer pacingStaff) {}

    /** All rows of a restaurant's date, to be compared and written. */
    record Rows(List<SlotRow> slots, Map<BookingKey, BookingFigures> bookings) {

        static final Rows NONE = new Rows(List.of(), Map.of());
    }

    /** The key of a row of {@code bookings_daily} within its restaurant and date. */
    record BookingKey(DayPart part, Channel channel) implements Comparable<BookingKey> {
        @Override
        public int compareTo(BookingKey other) {
            return part != other.part ? part.compareTo(other.part) : channel.compareTo(other.channel);
        }
    }

    private final DayPlan day;
    private final Map<Long, Integer> seats;
    private final @Nullable ServicePeriod[] shiftAt = new @Nullable ServicePeriod[SlotGrid.SLOTS];
    private final int[] tablesOnSale = new int[SlotGrid.SLOTS];
    private final int[] seatsOnSale = new int[SlotGrid.SLOTS];
    private final int[] tablesTaken = new int[SlotGrid.SLOTS];
    private final int[] seatsTaken = new int[SlotGrid.SLOTS];
    private final int[] seatsHeld = new int[SlotGrid.SLOTS];
    private final int[] parties = new int[SlotGrid.SLOTS];
    private final int[] covers = new int[SlotGrid.SLOTS];
    private final Map<BookingKey, BookingFigures> bookings = new TreeMap<>();
    private final Map<Long, Integer> sizes = new HashMap<>();
    private final Set<Long> counted = new HashSet<>();

    /**
     * @param served false from the date on which the restaurant was ended: nothing is on sale any more
     */
    DayTally(DayPlan day, Map<Long, Integer> seats, boolean served) {
        this.day = day;
        this.seats = seats;
        if (served) {
            putOnSale();
        }
    }

    /** Seats of every table there ever was, by id. */
    static Map<Long, Integer> seatsByTable(RestaurantPlan plan) {
        return plan.tables().stream().collect(Collectors.toMap(TablePlan::id, TablePlan::capacity, (a, b) -> a));
    }

    private void putOnSale() {
        var standing = day.tableIds();
        var allSeats = 0;
        for (var table : standing) {
            allSeats += seats(table);
        }
        for (var shift : day.shifts()) {
            for (var slot = shift.startSlot(); slot < shift.endSlot(); slot++) {
                tablesOnSale[slot] = standing.length;
                seatsOnSale[slot] = allSeats;
                shiftAt[slot] = shift.seatsAt(slot) ? day.shiftAt(slot) : null;
            }
        }
    }

    private int seats(long tableId) {
        return seats.getOrDefault(tableId, 0);
    }

    /** A booking of the date, whatever became of it; before the rows it has in the occupancy. */
    void count(CountedParty party) {
        bookings.computeIfAbsent(new BookingKey(DayPart.of(party.slot()), party.channel()), key -> new BookingFigures())
                .count(party);
        sizes.put(party.id(), party.partySize());
        if (party.isExpected()) {
            parties[party.slot()]++;
            covers[party.slot()] += party.partySize();
        }
    }

    /** A table-slot that a counted party has. A party at several tables takes its seats once. */
    void take(long tableId, int slot, long partyId) {
        tablesTaken[slot]++;
        seatsHeld[slot] += seats(tableId);
        if (counted.add(partyId * SlotGrid.SLOTS + slot)) {
            seatsTaken[slot] += sizes.getOrDefault(partyId, 0);
        }
    }

    /** A table-slot that was closed out: not on sale, if it would have been. */
    void close(long tableId, int slot) {
        if (tablesOnSale[slot] > 0 && day.indexOf(tableId) >= 0) {
            tablesOnSale[slot]--;
            seatsOnSale[slot] -= seats(tableId);
        }
    }

    /** What was counted. */
    Rows rows() {
        return new Rows(slots(), bookings);
    }

    private List<SlotRow> slots() {
        var rows = new ArrayList<SlotRow>();
        for (var slot = 0; slot < SlotGrid.SLOTS; slot++) {
            if (tablesOnSale[slot] > 0 || tablesTaken[slot] > 0 || parties[slot] > 0) {
                rows.add(row(slot));
            }
        }
        return rows;
    }

    private SlotRow row(int slot) {
        var shift = shiftAt[slot];
        return new SlotRow(
                slot,
                tablesOnSale[slot],
                seatsOnSale[slot],
                tablesTaken[slot],
                seatsTaken[slot],
                seatsHeld[slot],
                parties[slot],
                covers[slot],
                shift == null ? null : shift.pacingOnline(),
                shift == null ? null : shift.pacingStaff());
    }
}
