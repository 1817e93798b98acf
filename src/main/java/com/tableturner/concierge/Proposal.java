package com.tableturner.concierge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What was shown to the diner for a yes. Nothing is written before it.
 *
 * @param turn the turn of the conversation in which it was shown
 * @param result the number of the reservation it led to; empty until then
 */
public record Proposal(long id, long conversationId, int turn, Terms terms, Status status, String result) {

    /** What a yes would do. */
    public enum Kind {
        BOOK,
        /** Ask the restaurant to take a party that cannot be booked online. */
        REQUEST,
        MOVE,
        CANCEL,
        JOIN_WAITLIST,
        LEAVE_WAITLIST
    }

    /** Where a proposal stands; an open one is the last card shown. */
    public enum Status {
        OPEN("open"),
        DONE("done"),
        WITHDRAWN("withdrawn");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /**
     * Exactly what is proposed, as it is shown.
     *
     * @param number of the reservation to be moved or cancelled; empty for a new one
     * @param seenVersion of that reservation
     * @param before what the reservation is now, in words; empty for a new one
     * @param name under which the table is booked
     * @param note for the restaurant
     * @param until changes are free until then; for a cancel, whether it would be late is {@code late}
     * @param holdToken of the table kept meanwhile; empty if none is
     * @param place id of the place on a waitlist to be given up; 0 if none
     */
    public record Terms(
            Kind kind,
            long restaurantId,
            String restaurant,
            String slug,
            String cuisine,
            String area,
            String phone,
            LocalDate date,
            LocalTime time,
            int party,
            int turnMinutes,
            String name,
            String note,
            String number,
            long seenVersion,
            String before,
            @Nullable Instant until,
            boolean late,
            String holdToken,
            long place) {

        /** The same without what only this module needs. */
        Terms forEyes() {
            return with(number, seenVersion, before, late, "", place);
        }

        Terms replacing(String reservation, long version, String words, boolean isLate) {
            return with(reservation, version, words, isLate, holdToken, place);
        }

        Terms giving(long waitlistPlace) {
            return with(number, seenVersion, before, late, holdToken, waitlistPlace);
        }

        private Terms with(String reservation, long version, String words, boolean isLate, String hold, long spot) {
            return new Terms(
                    kind,
                    restaurantId,
                    restaurant,
                    slug,
                    cuisine,
                    area,
                    phone,
                    date,
                    time,
                    party,
                    turnMinutes,
                    name,
                    note,
                    reservation,
                    version,
                    words,
                    until,
                    isLate,
                    hold,
                    spot);
        }
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }
}
