package com.tableturner.insight;

import com.tableturner.reservation.Channel;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A restaurant's date in a few hundred bytes: whole numbers of seven bits a byte, and of the counts of its bookings only
 * those that are not zero. A year of a hundred restaurants unpacks in a few hundredths of a second.
 */
final class PackedDay {

    /** Of the columns and channels as they are now: what was packed with others is not understood. */
    private static final byte SCHEME = (byte) (31 * BookingFigures.COLUMNS.hashCode()
            + Arrays.stream(Channel.values()).map(Channel::text).toList().hashCode());

    private static final Channel[] CHANNELS = Channel.values();
    private static final DayPart[] PARTS = DayPart.values();
    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private final byte[] bytes;
    private int at;

    private PackedDay(byte[] bytes) {
        this.bytes = bytes;
    }

    // -- packing

    static byte[] pack(DayTally.Rows day) {
        var out = new ByteArrayOutputStream(512);
        out.write(SCHEME);
        put(out, day.slots().size());
        day.slots().forEach(row -> put(out, row));
        put(out, day.bookings().size());
        day.bookings().forEach((key, figures) -> put(out, key, figures));
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, DayTally.SlotRow row) {
        put(out, row.slot());
        put(out, row.tablesOnSale());
        put(out, row.seatsOnSale());
        put(out, row.tablesTaken());
        put(out, row.seatsTaken());
        put(out, row.seatsHeld());
        put(out, row.parties());
        put(out, row.covers());
        put(out, orZero(row.pacingOnline()));
        put(out, orZero(row.pacingStaff()));
    }

    /** A limit of nobody is something else than no limit. */
    private static long orZero(@Nullable Integer limit) {
        return limit == null ? 0 : limit + 1L;
    }

    private static void put(ByteArrayOutputStream out, DayTally.BookingKey key, BookingFigures figures) {
        put(out, key.part().ordinal());
        put(out, key.channel().ordinal());
        var counted = 0;
        for (var column = 0; column < BookingFigures.COLUMNS.size(); column++) {
            counted += figures.at(column) == 0 ? 0 : 1;
        }
        put(out, counted);
        for (var column = 0; column < BookingFigures.COLUMNS.size(); column++) {
            if (figures.at(column) != 0) {
                put(out, column);
                put(out, figures.at(column));
            }
        }
    }

    private static void put(ByteArrayOutputStream out, long number) {
        var left = number;
        while (left > SEVEN_BITS) {
            out.write((int) (left & SEVEN_BITS) | MORE);
            left >>>= 7;
        }
        out.write((int) left);
    }

    // -- unpacking

    /** Whether these bytes were packed as they would be now. */
    static boolean isUnderstood(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == SCHEME;
    }

    /** Adds a restaurant's date to all of the date, as far as the part of the day is concerned (all of it, if null). */
    static void addTo(DayFigures day, long restaurantId, @Nullable DayPart part, byte[] bytes) {
        var packed = new PackedDay(bytes);
        packed.at = 1;
        packed.addSlots(day, restaurantId, part);
        packed.addBookings(day, part);
    }

    private void addSlots(DayFigures day, long restaurantId, @Nullable DayPart part) {
        var place = day.place(restaurantId);
        for (var left = next(); left > 0; left--) {
            var slot = next();
            var row = new DayTally.SlotRow(
                    slot, next(), next(), next(), next(), next(), next(), next(), limit(), limit());
            if (part == null || part.includes(slot)) {
                day.add(place, row);
            }
        }
    }

    private @Nullable Integer limit() {
        var stored = next();
        return stored == 0 ? null : (Integer) (stored - 1);
    }

    private void addBookings(DayFigures day, @Nullable DayPart part) {
        for (var left = next(); left > 0; left--) {
            var here = PARTS[next()];
            var counts = part == null || part == here;
            var figures = day.channel(CHANNELS[next()]);
            for (var columns = next(); columns > 0; columns--) {
                var column = next();
                var count = next();
                if (counts) {
                    figures.add(column, count);
                }
            }
        }
    }

    private int next() {
        var read = bytes[at++];
        if (read >= 0) {
            return read;
        }
        var number = read & SEVEN_BITS;
        for (var shift = 7; ; shift += 7) {
            read = bytes[at++];
            number |= (read & SEVEN_BITS) << shift;
            if (read >= 0) {
                return number;
            }
        }
    }
}
