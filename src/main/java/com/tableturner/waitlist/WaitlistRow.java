package com.tableturner.waitlist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A place on a waitlist as a list shows it.
 *
 * @param time the wanted start; null: the queue at the door
 * @param name empty if none is known
 * @param phoneEnding the last digits of the number, or empty
 * @param status EXPIRED too for who still waits for a day that is over at the restaurant
 * @param quotedMinutes the wait that was promised; null if none was
 * @param waitedMinutes until it was told or settled, whichever came first; until now for who waits at the door; else null
 * @param reservation the number of what it was seated as; empty if it was not
 */
public record WaitlistRow(
        long id,
        long restaurantId,
        String restaurantName,
        LocalDate date,
        @Nullable LocalTime time,
        int partySize,
        String name,
        String phoneEnding,
        WaitlistStatus status,
        @Nullable Integer quotedMinutes,
        @Nullable Integer waitedMinutes,
        Instant since,
        boolean told,
        String reservation) {

    public boolean isWaiting() {
        return status == WaitlistStatus.WAITING;
    }

    public boolean isAtTheDoor() {
        return time == null;
    }

    /** Minutes it waited beyond what was promised; 0 if none, or if nothing was promised. */
    public int minutesOver() {
        return quotedMinutes == null || waitedMinutes == null ? 0 : Math.max(0, waitedMinutes - quotedMinutes);
    }
}
