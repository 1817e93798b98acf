package com.tableturner.reservation;

import com.tableturner.base.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * A booking as the guest confirmed it.
 *
 * @param key made when the form or card was shown; the same key never books twice
 * @param customerName 1 to 80 characters of any script
 * @param specialRequests at most 500 characters
 * @param holdToken of the hold taken for it, if any
 * @param channel the door it came through
 * @param guestPhone for staff who book for a guest: the number as typed; empty for none. Diners have their own.
 */
public record BookingRequest(
        String key,
        TableRequest table,
        String customerName,
        String specialRequests,
        @Nullable String holdToken,
        Channel channel,
        String guestPhone) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 80;
    /** The longest request to the restaurant, in characters. */
    public static final int LONGEST_REQUEST = 500;

    private static final int LONGEST_KEY = 80;

    /**
     * @throws BadInput if the name is empty or too long, the requests are too long, or the key is missing
     */
    public BookingRequest {
        customerName = clean(customerName);
        specialRequests = clean(specialRequests);
        guestPhone = clean(guestPhone);
        requireKey(key);
        requireName(customerName);
        requireRequests(specialRequests);
    }

    /** A booking of a diner, whose number is known. */
    public BookingRequest(
            String key,
            TableRequest table,
            String customerName,
            String specialRequests,
            @Nullable String holdToken,
            Channel channel) {
        this(key, table, customerName, specialRequests, holdToken, channel, "");
    }

    /** Without blanks around it, and without the one character that PostgreSQL cannot hold. */
    static String clean(String text) {
        return text.replace("\0", "").strip();
    }

    static void requireKey(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new BadInput("key", "missing");
        }
    }

    private static void requireName(String name) {
        if (name.isEmpty()) {
            throw new BadInput("customerName", "empty");
        }
        requireShort(name);
    }

    static void requireShort(String name) {
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new BadInput("customerName", "too-long");
        }
    }

    static void requireRequests(String requests) {
        if (requests.codePointCount(0, requests.length()) > LONGEST_REQUEST) {
            throw new BadInput("specialRequests", "too-long");
        }
    }
}
