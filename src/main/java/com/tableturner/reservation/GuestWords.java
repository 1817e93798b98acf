package com.tableturner.reservation;

import org.jspecify.annotations.Nullable;

/**
 * What the guest is told about the change of a reservation that was just written, in its transaction.
 *
 * @param words instead of the usual message; null: nothing at all
 */
public record GuestWords(long reservationId, @Nullable String words) {

    /** So many characters at most. */
    public static final int LONGEST = 600;
}
