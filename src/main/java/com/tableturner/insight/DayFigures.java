package com.tableturner.insight;

import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.Reason;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** One date of all restaurants in view, added up: by half hour, by restaurant, by channel, by reason of refusal. */
final class DayFigures {

    /** Table-slots and seat-slots. */
    static final class Slots {
        long tablesOnSale;
        long tablesTaken;
        long seatsOnSale;
        long seatsTaken;
        long seatsHeld;
        long covers;
        long pacedCovers;
        long pacingOnline;
        long pacingStaff;

        void add(Slots other) {
            tablesOnSale += other.tablesOnSale;
            tablesTaken += other.tablesTaken;
            seatsOnSale += other.seatsOnSale;
            seatsTaken += other.seatsTaken;
            seatsHeld += other.seatsHeld;
            covers += other.covers;
            pacedCovers += other.pacedCovers;
            pacingOnline += other.pacingOnline;
            pacingStaff += other.pacingStaff;
        }

        /** A row; what was taken outside of service hours is not measured against anything, and left out. */
        void add(int onSale, int taken, int seats, int seatsOfGuests, int seatsOfTables) {
            tablesOnSale += onSale;
            seatsOnSale += seats;
            if (onSale > 0) {
                tablesTaken += taken;
                seatsTaken += seatsOfGuests;
                seatsHeld += seatsOfTables;
            }
        }
    }

    /** Parties and covers turned away for one reason. */
    record Refusals(long parties, long covers) {

        static final Refusals NONE = new Refusals(0, 0);

        Refusals plus(Refusals other) {
            return new Refusals(parties + other.parties, covers + other.covers);
        }
    }

    final Slots[] slots = new Slots[SlotGrid.SLOTS];
    final Map<Long, Slots> places = new HashMap<>();
    final Map<Channel, BookingFigures> channels = new EnumMap<>(Channel.class);
    final Map<Reason, Refusals> refusals = new EnumMap<>(Reason.class);
    Waits waits = Waits.NONE;

    /** Guests seated from the queue at the door, and the minutes they were told and waited. */
    record Waits(long parties, double quotedMinutes, double waitedMinutes) {

        static final Waits NONE = new Waits(0, 0, 0);

        Waits plus(Waits other) {
            return new Waits(
                    parties + other.parties, quotedMinutes + other.quotedMinutes, waitedMinutes + other.waitedMinutes);
        }
    }

    DayFigures() {
        for (var slot = 0; slot < slots.length; slot++) {
            slots[slot] = new Slots();
        }
    }

    /** The sums of one restaurant. */
    Slots place(long restaurantId) {
        return places.computeIfAbsent(restaurantId, id -> new Slots());
    }

    /** The sums of one channel. */
    BookingFigures channel(Channel channel) {
        return channels.computeIfAbsent(channel, key -> new BookingFigures());
    }

    /** Adds a half hour of a restaurant to its sums and to those of all restaurants. */
    void add(Slots place, DayTally.SlotRow row) {
        var slot = slots[row.slot()];
        slot.add(row.tablesOnSale(), row.tablesTaken(), row.seatsOnSale(), row.seatsTaken(), row.seatsHeld());
        place.add(row.tablesOnSale(), row.tablesTaken(), row.seatsOnSale(), row.seatsTaken(), row.seatsHeld());
        slot.covers += row.covers();
        var staff = row.pacingStaff();
        if (staff != null && staff > 0) {
            var online = row.pacingOnline();
            slot.pacedCovers += row.covers();
            slot.pacingStaff += staff;
            slot.pacingOnline += online == null ? 0 : online;
        }
    }

    /** All of the date's half hours together. */
    Slots all() {
        var all = new Slots();
        for (var slot : slots) {
            all.add(slot);
        }
        return all;
    }
}
