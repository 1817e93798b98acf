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

    DayFigures() {
        for (var slot = 0; slot < slots.length; slot++) {
            slots[slot] = new Slots();
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
