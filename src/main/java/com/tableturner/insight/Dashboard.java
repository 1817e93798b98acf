package com.tableturner.insight;

import com.tableturner.reservation.Channel;
import com.tableturner.reservation.Reason;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a dashboard shows, as of one moment. Shares lie between 0 and 1; NaN stands for what could not be measured.
 *
 * @param places the restaurants in view, by name
 * @param today the restaurants' date of today
 */
public record Dashboard(
        DashboardFilter filter,
        List<Place> places,
        LocalDate today,
        Instant at,
        List<Tile> tiles,
        Heat heat,
        List<Rank> ranking,
        @Nullable Pace pace,
        Arrivals arrivals,
        List<ChannelShare> channels,
        PartyMix parties,
        List<Refusals> refusals,
        @Nullable Waits waits,
        List<PressurePoint> pressure,
        List<QuietShift> quiet,
        List<FeedEntry> feed) {

    /** Whether there was anything on sale or booked in these days at all. */
    public boolean isEmpty() {
        return heat.rows().isEmpty() && channels.isEmpty();
    }

    /**
     * One figure.
     *
     * @param planned minutes that were planned or told, beside the measured ones; NaN where nothing was
     */
    public record Tile(Metric metric, double value, double before, double planned, List<Point> series) {}

    /** A figure of the days from this date on, and of those it is compared with. */
    public record Point(LocalDate from, double now, double before) {}

    /** Occupancy by date (or weekday, where there are many dates) and half hour. */
    public record Heat(List<HeatRow> rows, int firstSlot, int lastSlot) {}

    /** A date, or all dates of one weekday. */
    public record HeatRow(
            @Nullable LocalDate date,
            @Nullable DayOfWeek weekday,
            List<Double> shares,
            List<Long> taken,
            List<Long> onSale) {}

    /** A restaurant's occupancy. */
    public record Rank(Place place, double share, double before, long taken, long onSale) {}

    /**
     * Bookings on the books by days before, 14 first; those of days yet to come are NaN.
     *
     * @param median of the same weekday in the eight weeks before; {@code low} and {@code high} hold its middle half
     * @param booked bookings now
     * @param expected where they are on course to end; {@code usual} where such a day ends. NaN without history
     */
    public record Pace(
            LocalDate date,
            List<Double> onTheBooks,
            List<Double> median,
            List<Double> low,
            List<Double> high,
            long booked,
            double expected,
            double usual) {}

    /** Covers that start per half hour, a day on average, against the most that may. */
    public record Arrivals(List<Arrival> slots, boolean limited) {}

    /**
     * @param paced of the covers, those at restaurants and times with a limit
     */
    public record Arrival(int slot, double covers, double paced, double online, double staff) {}

    public record ChannelShare(Channel channel, long parties, long covers) {}

    /**
     * @param parties by size from 1; the last stands for it and all above
     * @param tables today's tables by their seats
     * @param seatSlotsHeld seats of the tables that parties had, by half hours; {@code seatSlotsUsed} by their guests
     */
    public record PartyMix(List<Long> parties, Map<Integer, Long> tables, long seatSlotsHeld, long seatSlotsUsed) {}

    public record Refusals(Reason reason, long parties, long covers, boolean couldHaveBeenSold) {}

    /** What guests at the door were told, and how long they waited, in minutes on average. */
    public record Waits(long parties, double quoted, double actual) {}

    /** A half hour to come that is nearly full. */
    public record PressurePoint(Place place, LocalDate date, int slot, long onSale, long taken, long waiting) {

        public long left() {
            return onSale - taken;
        }

        public double share() {
            return (double) taken / onSale;
        }
    }

    /** A part of a day to come that is much emptier than it usually ends. */
    public record QuietShift(Place place, LocalDate date, DayPart part, double share, double usual) {}

    /**
     * Something that happened.
     *
     * @param action as in the audit log; {@code queue_} before those of the queue at the door
     * @param time null for guests at the door
     * @param quote the minutes a guest in the queue was told; null for all others
     */
    public record FeedEntry(
            long id,
            Instant at,
            String action,
            Place place,
            int party,
            LocalDate date,
            @Nullable LocalTime time,
            @Nullable Integer quote,
            String channel,
            String actor) {}
}
