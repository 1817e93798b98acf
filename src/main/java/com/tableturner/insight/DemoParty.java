package com.tableturner.insight;

import com.tableturner.reservation.Channel;
import com.tableturner.reservation.ReservationStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * A made-up reservation, not yet numbered. Instants are seconds of the epoch, 0 where there was none.
 *
 * @param order its place among those made at the same second
 * @param rows half hours it still owns at each of its tables, from its start; 0 if they were freed
 * @param guest index of the guest; negative for a nameless walk-in
 */
record DemoParty(
        long restaurantId,
        LocalDate date,
        int slot,
        int slots,
        int rows,
        int turnMinutes,
        List<Long> tableIds,
        int partySize,
        ReservationStatus status,
        Channel channel,
        boolean lateCancel,
        long startsAt,
        long endsAt,
        long createdAt,
        long arrivedAt,
        long seatedAt,
        long endedAt,
        long order,
        int guest) {

    DemoParty numbered(long newOrder, int newGuest) {
        return new DemoParty(
                restaurantId,
                date,
                slot,
                slots,
                rows,
                turnMinutes,
                tableIds,
                partySize,
                status,
                channel,
                lateCancel,
                startsAt,
                endsAt,
                createdAt,
                arrivedAt,
                seatedAt,
                endedAt,
                newOrder,
                newGuest);
    }

    CountedParty counted(long id) {
        return new CountedParty(
                id,
                slot,
                partySize,
                status,
                channel,
                lateCancel,
                turnMinutes,
                startsAt,
                endsAt,
                createdAt,
                seatedAt,
                endedAt);
    }
}
