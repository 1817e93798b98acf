package com.tableturner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.tableturner.reservation.Channel;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.ReservationStatus;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The figures of small days, computed by hand from their definitions. */
class MetricTests {

    private static final long DAY = 86_400;
    private static final long START = 1_000 * DAY;

    private final DayFigures day = new DayFigures();
    private long id;

    private CountedParty party(Channel channel, ReservationStatus status, int size, double leadDays) {
        return new CountedParty(
                ++id, 16, size, status, channel, false, 90, START, START + 5400, START - (long) (leadDays * DAY), 0, 0);
    }

    private void count(CountedParty party) {
        day.channels
                .computeIfAbsent(party.channel(), channel -> new BookingFigures())
                .count(party);
    }

    private OptionalDouble of(Metric metric) {
        return metric.of(new Totals(null).add(day));
    }

    private double value(Metric metric) {
        return of(metric).orElseThrow();
    }

    /** Five bookings and a walk-in: 2 left, 3 did not come, 4 cancelled, 1 cancelled late, 6 expected, 5 walked in. */
    private void anEvening() {
        count(party(Channel.WEB, ReservationStatus.COMPLETED, 2, 1.5));
        count(party(Channel.WEB, ReservationStatus.NO_SHOW, 3, 2.5));
        count(party(Channel.CHAT, ReservationStatus.CANCELLED, 4, 9));
        count(party(Channel.CHAT, ReservationStatus.CANCELLED, 1, 9));
        count(party(Channel.STAFF, ReservationStatus.CONFIRMED, 6, 6.5));
        count(party(Channel.WALK_IN, ReservationStatus.SEATED, 5, 0));
    }

    @Test
    void coversBookedLeaveOutTheCancelledAndWalkIns() {
        anEvening();
        assertThat(value(Metric.COVERS_BOOKED)).isEqualTo(2 + 3 + 6);
    }

    @Test
    void coversSeatedAreThoseWhoSatDown() {
        anEvening();
        assertThat(value(Metric.COVERS_SEATED)).isEqualTo(2 + 5);
    }

    @Test
    void noShowsAreMeasuredAgainstBookingsWhoseOutcomeIsKnown() {
        anEvening();
        assertThat(value(Metric.NO_SHOWS)).isEqualTo(1 / 2.0);
    }

    @Test
    void cancellationsAreMeasuredAgainstAllBookings() {
        anEvening();
        assertThat(value(Metric.CANCELLATIONS)).isEqualTo(2 / 5.0);
    }

    @Test
    void theAverageParty() {
        anEvening();
        assertThat(value(Metric.PARTY)).isCloseTo((2 + 6 + 5) / 3.0, within(1e-9));
    }

    @Test
    void walkInsAreAShareOfThoseWhoCame() {
        anEvening();
        assertThat(value(Metric.WALK_INS)).isEqualTo(1 / 2.0);
    }

    @Test
    void theMedianLeadLiesWithinTheBucketOfTheMiddleBooking() {
        anEvening(); // of 1.5, 2.5 and 6.5 days
        assertThat(value(Metric.LEAD)).isBetween(2.0, 3.0);
    }

    @Test
    void oneChannelIsCountedAlone() {
        anEvening();
        assertThat(Metric.COVERS_BOOKED.of(new Totals(Channel.STAFF).add(day))).hasValue(6);
        assertThat(Metric.NO_SHOWS.of(new Totals(Channel.STAFF).add(day))).isEmpty();
    }

    @Test
    void occupancyIsTakenOverOnSaleAndLeavesOutWhatLiesOutsideOfTheHours() {
        day.slots[16].add(9, 3, 36, 8, 10);
        day.slots[17].add(9, 6, 36, 10, 20);
        day.slots[30].add(0, 4, 0, 9, 16); // guests who stayed on after closing
        assertThat(value(Metric.OCCUPANCY)).isEqualTo(9 / 18.0);
        assertThat(value(Metric.SEAT_OCCUPANCY)).isEqualTo(18 / 72.0);
    }

    @Test
    void aTurnIsMeasuredOnlyWhereBothEndsWereSeen() {
        count(stay(START + 600, START + 600 + 70 * 60)); // 70 minutes
        count(stay(START, START + 80 * 60)); // 80 minutes
        count(stay(0, START + 5400 + 1800)); // nobody saw it
        count(stay(START, START + 5400 + 1800)); // completed by the system
        assertThat(value(Metric.TURN)).isEqualTo(75);
    }

    private CountedParty stay(long seated, long left) {
        return new CountedParty(
                ++id,
                16,
                2,
                ReservationStatus.COMPLETED,
                Channel.WEB,
                false,
                90,
                START,
                START + 5400,
                START - DAY,
                seated,
                left);
    }

    @Test
    void turnedAwayAreTheGuestsOfEveryReason() {
        day.refusals.put(Reason.NO_TABLE, new DayFigures.Refusals(2, 7));
        day.refusals.put(Reason.CLOSED, new DayFigures.Refusals(1, 4));
        assertThat(value(Metric.TURNED_AWAY)).isEqualTo(11);
    }

    @Test
    void theWaitIsTheMeanOfWhatWasWaitedBesideTheMeanOfWhatWasQuoted() {
        day.waits = new DayFigures.Waits(1, 20, 26).plus(new DayFigures.Waits(1, 10, 8));
        assertThat(value(Metric.WAIT)).isEqualTo(17);
        assertThat(Metric.WAIT.planned(new Totals(null).add(day))).hasValue(15);
    }

    @Test
    void aTurnStandsBesideWhatWasPlannedForTheSameParties() {
        count(stay(START, START + 80 * 60));
        assertThat(Metric.TURN.planned(new Totals(null).add(day))).hasValue(90);
        assertThat(Metric.PARTY.planned(new Totals(null).add(day))).isEmpty();
    }

    @Test
    void whatWasNotMeasuredHasNoFigure() {
        assertThat(of(Metric.OCCUPANCY)).isEmpty();
        assertThat(of(Metric.NO_SHOWS)).isEmpty();
        assertThat(of(Metric.LEAD)).isEmpty();
        assertThat(of(Metric.TURN)).isEmpty();
        assertThat(of(Metric.WAIT)).isEmpty();
        assertThat(value(Metric.COVERS_BOOKED)).isZero();
    }
}
