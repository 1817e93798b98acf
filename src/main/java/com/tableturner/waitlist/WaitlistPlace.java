package com.tableturner.waitlist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A place on a waitlist.
 *
 * @param time the wanted start; null: the queue at the door
 * @param position 1 for who is next
 */
public record WaitlistPlace(
        long id,
        long restaurantId,
        LocalDate date,
        @Nullable LocalTime time,
        int partySize,
        String name,
        @Nullable Integer quotedMinutes,
        int position,
        Instant since) {}
