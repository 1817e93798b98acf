package com.tableturner.insight;

import com.tableturner.reservation.Channel;
import com.tableturner.reservation.ReservationStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** What became of some bookings: the counts of {@code bookings_daily}, which can be added up over days and channels. */
final class BookingFigures {

    static final int SIZES = 8;
    static final int LEADS = 18;
    /** Days before the start at which each lead bucket begins. */
    private static final int[] LEAD_FROM = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 22, 31};
    /** Where the last, open bucket is taken to end. */
    private static final int LONGEST_LEAD = 60;

    static final List<String> COLUMNS = columns();

    private static final int STATUSES = ReservationStatus.values().length;
    private static final int LATE = STATUSES;
    private static final int COVERS = LATE + 1;
    private static final int TURNS = COVERS + STATUSES;
    private static final int TURN_MINUTES = TURNS + 1;
    private static final int TURN_PLANNED = TURNS + 2;
    private static final int SIZE = TURNS + 3;
    private static final int LEAD = SIZE + SIZES;

    private final long[] counts = new long[COLUMNS.size()];

    private static List<String> columns() {
        var names = new ArrayList<String>();
        Arrays.stream(ReservationStatus.values()).forEach(status -> names.add(status.text()));
        names.add("late_cancelled");
        Arrays.stream(ReservationStatus.values()).forEach(status -> names.add("covers_" + status.text()));
        names.addAll(List.of("turns", "turn_minutes", "turn_planned"));
        IntStream.rangeClosed(1, SIZES).forEach(size -> names.add("size_" + size));
        IntStream.range(0, LEADS).forEach(lead -> names.add("lead_" + lead));
        return List.copyOf(names);
    }

    private static int leadBucket(long leadSeconds) {
        var days = Math.max(0, leadSeconds) / 86_400;
        var bucket = LEADS - 1;
        while (LEAD_FROM[bucket] > days) {
            bucket--;
        }
        return bucket;
    }

    /** Counts one party. */
    void count(CountedParty party) {
        var status = party.status();
        counts[status.ordinal()]++;
        counts[COVERS + status.ordinal()] += party.partySize();
        if (status == ReservationStatus.CANCELLED) {
            counts[LATE] += party.lateCancel() ? 1 : 0;
            return;
        }
        counts[SIZE + Math.min(party.partySize(), SIZES) - 1]++;
        if (party.channel() != Channel.WALK_IN) {
            counts[LEAD + leadBucket(party.startsAt() - party.createdAt())]++;
        }
        party.measuredTurnMinutes().ifPresent(minutes -> {
            counts[TURNS]++;
            counts[TURN_MINUTES] += minutes;
            counts[TURN_PLANNED] += party.turnMinutes();
        });
    }

    void add(BookingFigures other) {
        for (var index = 0; index < counts.length; index++) {
            counts[index] += other.counts[index];
        }
    }

    void add(int column, long count) {
        counts[column] += count;
    }

    /** The count in the column at this position of {@link #COLUMNS}. */
    long at(int column) {
        return counts[column];
    }

    void set(int column, long count) {
        counts[column] = count;
    }

    long parties(ReservationStatus status) {
        return counts[status.ordinal()];
    }

    long covers(ReservationStatus status) {
        return counts[COVERS + status.ordinal()];
    }

    long parties() {
        return sum(0, STATUSES);
    }

    long covers() {
        return sum(COVERS, STATUSES);
    }

    long lateCancelled() {
        return counts[LATE];
    }

    long turns() {
        return counts[TURNS];
    }

    long turnMinutes() {
        return counts[TURN_MINUTES];
    }

    long turnMinutesPlanned() {
        return counts[TURN_PLANNED];
    }

    /** Parties of this many guests; the last size stands for it and all above. */
    long ofSize(int size) {
        return counts[SIZE + size - 1];
    }

    /** Bookings made at least this many days (0 to 14) before the start, and not cancelled. */
    long bookedBefore(int days) {
        return sum(LEAD + days, LEADS - days);
    }

    /** The median of days from booking to visit, spread evenly within its bucket; empty without bookings. */
    OptionalDouble medianLeadDays() {
        var all = sum(LEAD, LEADS);
        var before = 0L;
        for (var bucket = 0; bucket < LEADS; bucket++) {
            var here = counts[LEAD + bucket];
            if (here > 0 && 2 * (before + here) >= all) {
                var end = bucket + 1 < LEADS ? LEAD_FROM[bucket + 1] : LONGEST_LEAD;
                var share = (all / 2.0 - before) / here;
                return OptionalDouble.of(LEAD_FROM[bucket] + share * (end - LEAD_FROM[bucket]));
            }
            before += here;
        }
        return OptionalDouble.empty();
    }

    private long sum(int first, int count) {
        var sum = 0L;
        for (var index = first; index < first + count; index++) {
            sum += counts[index];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BookingFigures figures && Arrays.equals(counts, figures.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var index = 0; index < counts.length; index++) {
            if (counts[index] != 0) {
                text.append(COLUMNS.get(index))
                        .append('=')
                        .append(counts[index])
                        .append(' ');
            }
        }
        return text.toString();
    }
}
