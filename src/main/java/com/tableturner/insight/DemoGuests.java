package com.tableturner.insight;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The guests of the demo data, and what their rows say in the end. Between two visits of a guest lie at least six days,
 * and nobody books more than 30 days ahead: so visits never overlap, and nobody has more than six before them.
 */
final class DemoGuests {

    static final List<String> COLUMNS =
            List.of("id", "phone_number", "name", "total_reservations", "last_reservation_date", "created_at");
    private static final int DAYS_BETWEEN = 6;
    private static final int TRIES = 30;

    private final long firstId;
    private final int[] nextDay;
    private final int[] total;
    private final int[] lastDate;
    private final long[] firstSeen;
    private final SplittableRandom random;

    DemoGuests(long firstId, int count, long seed) {
        this.firstId = firstId;
        this.nextDay = new int[count];
        Arrays.fill(nextDay, Integer.MIN_VALUE);
        this.total = new int[count];
        this.lastDate = new int[count];
        this.firstSeen = new long[count];
        this.random = new SplittableRandom(seed);
    }

    /** A guest who can come on this date; dates must be asked for in ascending order. */
    int take(LocalDate date) {
        var day = (int) date.toEpochDay();
        var guest = random.nextInt(nextDay.length);
        for (var tries = 0; nextDay[guest] > day; tries++) {
            if (tries > TRIES + nextDay.length) {
                throw new IllegalStateException("Nobody of " + nextDay.length + " guests can come on " + date);
            }
            guest = tries < TRIES ? random.nextInt(nextDay.length) : (guest + 1) % nextDay.length;
        }
        nextDay[guest] = day + DAYS_BETWEEN;
        return guest;
    }

    /** Notes a reservation; they come in the order in which they were made. */
    void booked(int guest, LocalDate date, long createdAt) {
        if (total[guest]++ == 0) {
            firstSeen[guest] = createdAt;
        }
        lastDate[guest] = (int) date.toEpochDay();
    }

    long id(int guest) {
        return firstId + guest;
    }

    /** Never anybody's number: none of India's begins with 0. */
    String phone(int guest) {
        return "+91" + String.valueOf(100_000_000_000L + id(guest)).substring(2);
    }

    String name(int guest) {
        return "Guest " + id(guest);
    }

    void write(BulkTarget.Rows rows) throws SQLException {
        for (var guest = 0; guest < total.length; guest++) {
            if (total[guest] > 0) {
                rows.add(
                        id(guest),
                        phone(guest),
                        name(guest),
                        total[guest],
                        LocalDate.ofEpochDay(lastDate[guest]).toString(),
                        DemoText.instant(firstSeen[guest]));
            }
        }
    }
}
