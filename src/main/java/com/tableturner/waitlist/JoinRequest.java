package com.tableturner.waitlist;

import com.tableturner.base.BadInput;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a table that is not to be had now.
 *
 * @param time the wanted start on the grid; null: the queue at the door, for staff only
 * @param partySize covers
 * @param name for a guest at the door; empty for a diner, who is known
 * @param quotedMinutes the wait that was promised; null if none was
 */
public record JoinRequest(
        long restaurantId,
        LocalDate date,
        @Nullable LocalTime time,
        int partySize,
        String name,
        @Nullable Integer quotedMinutes) {

    private static final int LONGEST_NAME = 80;
    private static final int LARGEST_PARTY = 100;

    /**
     * @throws BadInput if the name is too long or the party is not between 1 and 100
     */
    public JoinRequest {
        name = name.strip();
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new BadInput("name", "too-long");
        }
        if (partySize < 1 || partySize > LARGEST_PARTY) {
            throw new BadInput("partySize", "out-of-range");
        }
        if (quotedMinutes != null && quotedMinutes < 0) {
            throw new BadInput("quotedMinutes", "negative");
        }
    }
}
