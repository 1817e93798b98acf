package com.tableturner.insight;

import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.ReservationStatus;
import com.tableturner.restaurant.RestaurantPlan;
import com.tableturner.restaurant.SeatingUnit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes up the life of one reservation: when it was made, whether the party came, how long it stayed. */
final class DemoVisit {

    /** The moment of {@code today} up to which the demo data goes: before the first guest can sit. */
    static final LocalTime NOW = LocalTime.of(6, 0);

    private static final double NO_SHOW = .042;
    private static final double HOST_MARKS = .86;
    private static final double LATE_CANCEL = .2;
    /** Of the planned stay: most parties leave before they must. */
    private static final double SHORTEST_STAY = .38;

    private static final double STAY_SPREAD = .54;
    private static final int LONGEST_OVERRUN = 25 * 60;
    private static final int SLOT_SECONDS = SlotGrid.MINUTES * 60;

    private final RestaurantPlan plan;
    private final LocalDate date;
    private final boolean past;
    private final long now;
    private final DemoDemand demand;
    private final Map<Long, Long> leftAt = new HashMap<>();

    DemoVisit(RestaurantPlan plan, LocalDate date, LocalDate today, DemoDemand demand) {
        this.plan = plan;
        this.date = date;
        this.past = date.isBefore(today);
        this.now = today.atTime(NOW).atZone(plan.facts().zone()).toEpochSecond();
        this.demand = demand;
    }

    /** A party that came or is expected, or should have come; empty if it would be booked after now. */
    Optional<DemoParty> make(SeatingUnit unit, int start, int party, Channel channel) {
        if (channel == Channel.WALK_IN) {
            var arrived = Math.max(instant(start) + demand.between(0, 20 * 60), free(unit) + 60);
            return Optional.of(came(unit, start, party, channel, arrived));
        }
        var createdAt = createdAt(start);
        if (createdAt > now) {
            return Optional.empty();
        }
        if (!past) {
            return Optional.of(party(
                    unit,
                    start,
                    party,
                    ReservationStatus.CONFIRMED,
                    channel,
                    false,
                    createdAt,
                    turnSlots(party),
                    0,
                    0,
                    0));
        }
        if (demand.chance(NO_SHOW)) {
            var ended = instant(start) + demand.between(20 * 60, 45 * 60);
            return Optional.of(
                    party(unit, start, party, ReservationStatus.NO_SHOW, channel, false, createdAt, 0, 0, 0, ended));
        }
        return Optional.of(came(unit, start, party, channel, createdAt));
    }

    private DemoParty came(SeatingUnit unit, int start, int party, Channel channel, long createdAt) {
        var startsAt = instant(start);
        var slots = turnSlots(party);
        var endsAt = instant(start + slots);
        var walkIn = channel == Channel.WALK_IN;
        if (!walkIn && !demand.chance(HOST_MARKS)) { // nobody marked them: the system completes them
            var ended = endsAt + 30 * 60 + demand.between(0, 59);
            return party(
                    unit, start, party, ReservationStatus.COMPLETED, channel, false, createdAt, slots, 0, 0, ended);
        }
        var arrived = walkIn ? createdAt : startsAt + demand.between(-8 * 60, 12 * 60);
        var seated =
                walkIn ? createdAt : Math.max(Math.max(startsAt, arrived) + demand.between(0, 240), free(unit) + 120);
        var planned = plan.rules().turnMinutes(party) * 60;
        var stayed = (long) (planned
                * (SHORTEST_STAY + STAY_SPREAD * (demand.between(0, 1000) + demand.between(0, 1000)) / 2000.0));
        var ended = Math.min(seated + stayed, endsAt + LONGEST_OVERRUN);
        unit.tableIds().forEach(table -> leftAt.put(table, ended));
        return party(
                unit,
                start,
                party,
                ReservationStatus.COMPLETED,
                channel,
                false,
                createdAt,
                rowsKept(startsAt, ended, slots),
                arrived,
                seated,
                ended);
    }

    /** When the party before has left all of the tables. */
    private long free(SeatingUnit unit) {
        return unit.tableIds().stream()
                .mapToLong(table -> leftAt.getOrDefault(table, 0L))
                .max()
                .orElse(0);
    }

    /** Half hours that had not begun when the party left are free again; the first always stays. */
    private static int rowsKept(long startsAt, long ended, int slots) {
        var begun = (int) Math.ceilDiv(ended - startsAt, (long) SLOT_SECONDS);
        return Math.min(slots, Math.max(1, begun));
    }

    /** A reservation that was given up before its start. */
    Optional<DemoParty> makeCancelled(SeatingUnit unit, int start, int party, Channel channel) {
        var createdAt = createdAt(start);
        var startsAt = instant(start);
        var cutOff = startsAt - plan.rules().changeCutoff().toSeconds();
        var late = cutOff > createdAt && demand.chance(LATE_CANCEL);
        var from = late ? cutOff : createdAt + 1;
        var to = late || cutOff <= createdAt ? startsAt : cutOff;
        var cancelledAt = from + (long) ((to - from) * demand.between(0, 999) / 1000.0);
        if (createdAt > now || cancelledAt > now) {
            return Optional.empty();
        }
        return Optional.of(party(
                unit,
                start,
                party,
                ReservationStatus.CANCELLED,
                channel,
                cancelledAt >= cutOff,
                createdAt,
                0,
                0,
                0,
                cancelledAt));
    }

    private long createdAt(int start) {
        var days = demand.leadDays(Math.min(30, plan.rules().windowDays()));
        var second = demand.bookingSecond(days == 0, start);
        var at = date.minusDays(days)
                .atStartOfDay()
                .plusSeconds(second)
                .atZone(plan.facts().zone())
                .toEpochSecond();
        return Math.min(at, instant(start) - plan.rules().notice().toSeconds() - 60);
    }

    private DemoParty party(
            SeatingUnit unit,
            int start,
            int party,
            ReservationStatus status,
            Channel channel,
            boolean late,
            long createdAt,
            int rows,
            long arrivedAt,
            long seatedAt,
            long endedAt) {
        return new DemoParty(
                plan.id(),
                date,
                start,
                turnSlots(party),
                rows,
                plan.rules().turnMinutes(party),
                unit.tableIds(),
                party,
                status,
                channel,
                late,
                instant(start),
                instant(start + turnSlots(party)),
                createdAt,
                arrivedAt,
                seatedAt,
                endedAt,
                0,
                -1);
    }

    private int turnSlots(int party) {
        return plan.rules().turnSlots(party);
    }

    private long instant(int slot) {
        return SlotGrid.instant(date, slot, plan.facts().zone()).getEpochSecond();
    }
}
