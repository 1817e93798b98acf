package com.tableturner.insight;

import com.tableturner.reservation.Channel;
import com.tableturner.reservation.OccupancyChanged.NewParty;
import com.tableturner.reservation.ReservationStatus;
import java.util.OptionalInt;

/**
 * A reservation as far as it is counted. Instants are seconds of the epoch, 0 where there was none.
 *
 * @param slot the half hour (0 to 47) of its start
 * @param turnMinutes the planned stay
 */
record CountedParty(
        long id,
        int slot,
        int partySize,
        ReservationStatus status,
        Channel channel,
        boolean lateCancel,
        int turnMinutes,
        long startsAt,
        long endsAt,
        long createdAt,
        long seatedAt,
        long endedAt) {

    /** From here on after the planned end, parties are completed by the system: nobody saw them leave. */
    private static final int UNSEEN_AFTER_SECONDS = 30 * 60;

    /** A party that has just come to the book; it has no number yet, and nothing has become of it. */
    static CountedParty of(NewParty party) {
        var startsAt = party.startsAt().getEpochSecond();
        return new CountedParty(
                0,
                party.slot(),
                party.partySize(),
                party.status(),
                party.channel(),
                false,
                0,
                startsAt,
                startsAt,
                party.createdAt().getEpochSecond(),
                0,
                0);
    }

    /** Whether the party counts as expected or come: neither cancelled nor a no-show. */
    boolean isExpected() {
        return status != ReservationStatus.CANCELLED && status != ReservationStatus.NO_SHOW;
    }

    /** Minutes from seated to left, where a host saw both. */
    OptionalInt measuredTurnMinutes() {
        var seen = status == ReservationStatus.COMPLETED
                && seatedAt != 0
                && endedAt >= seatedAt
                && endedAt < endsAt + UNSEEN_AFTER_SECONDS;
        return seen ? OptionalInt.of((int) ((endedAt - seatedAt) / 60)) : OptionalInt.empty();
    }
}
