package com.tableturner.insight;

import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.Channel;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the demo reservations in the order they were made, with the rows that belong to each. */
final class DemoRows {

    private static final String[] TIMES = times();

    private final BulkTarget.Rows reservations;
    private final BulkTarget.Rows given;
    private final BulkTarget.Stays occupancy;
    private final BulkTarget.Rows slots;
    private final BulkTarget.Rows bookings;
    private final BulkTarget.Rows settled;
    private final LocalDate lastSettled;
    private final DemoGuests guests;
    private long nextId;
    private long nextNumber;

    DemoRows(BulkTarget target, DemoGuests guests, LocalDate lastSettled, long nextId, long nextNumber)
            throws SQLException {
        this.guests = guests;
        this.lastSettled = lastSettled;
        this.nextId = nextId;
        this.nextNumber = nextNumber;
        reservations = target.into(
                "reservations",
                List.of(
                        "id",
                        "reservation_id",
                        "restaurant_id",
                        "table_id",
                        "user_id",
                        "phone_number",
                        "customer_name",
                        "date",
                        "time_slot",
                        "slot_order",
                        "slot_count",
                        "turn_minutes",
                        "party_size",
                        "status",
                        "channel",
                        "late_cancel",
                        "starts_at",
                        "ends_at",
                        "arrived_at",
                        "seated_at",
                        "ended_at",
                        "created_at",
                        "updated_at"));
        given = target.into("reservation_tables", List.of("reservation_id", "table_id"));
        occupancy = target.stays();
        slots = target.into("occupancy_daily", columns(List.of("slot_order"), RollUpRows.SLOT_COLUMNS));
        bookings = target.into("bookings_daily", columns(List.of("day_part", "channel"), BookingFigures.COLUMNS));
        settled = target.into("settled_days", SettledDays.COLUMNS);
    }

    private static List<String> columns(List<String> key, List<String> counts) {
        return Stream.of(List.of("date", "restaurant_id"), key, counts)
                .flatMap(List::stream)
                .toList();
    }

    private static String[] times() {
        var times = new String[SlotGrid.SLOTS];
        Arrays.setAll(times, slot -> SlotGrid.time(slot).toString());
        return times;
    }

    long nextNumber() {
        return nextNumber;
    }

    void reservation(DemoParty party) throws SQLException {
        var id = nextId++;
        var date = party.date().toString();
        var named = party.guest() >= 0;
        if (named) {
            guests.booked(party.guest(), party.date(), party.createdAt());
        }
        reservations.add(
                id,
                "TT" + nextNumber++,
                party.restaurantId(),
                party.tableIds().getFirst(),
                named ? guests.id(party.guest()) : null,
                named ? guests.phone(party.guest()) : null,
                named ? guests.name(party.guest()) : null,
                date,
                TIMES[party.slot()],
                party.slot(),
                party.slots(),
                party.turnMinutes(),
                party.partySize(),
                party.status().text(),
                party.channel().text(),
                party.lateCancel() ? 1 : 0,
                DemoText.instant(party.startsAt()),
                DemoText.instant(party.endsAt()),
                instant(party.arrivedAt()),
                instant(party.seatedAt()),
                instant(party.endedAt()),
                DemoText.instant(party.createdAt()),
                DemoText.instant(Math.max(party.createdAt(), party.endedAt())));
        var covers = party.partySize();
        for (var table : party.tableIds()) {
            given.add(id, table);
            if (party.rows() > 0) {
                occupancy.add(party.restaurantId(), date, table, party.slot(), party.rows(), id, covers);
                covers = 0;
            }
        }
    }

    private static @Nullable String instant(long second) {
        return second == 0 ? null : DemoText.instant(second);
    }

    /** The roll-ups of one restaurant's date. */
    void rollUp(DemoHistory.Day day) throws SQLException {
        var date = day.date().toString();
        for (var row : day.counted().slots()) {
            slots.add(RollUpRows.slotValues(date, day.restaurantId(), row));
        }
        for (var row : day.counted().bookings().entrySet()) {
            bookings.add(RollUpRows.bookingValues(date, day.restaurantId(), row.getKey(), row.getValue()));
        }
        if (!day.date().isAfter(lastSettled)) {
            settled.add(date, day.restaurantId(), PackedDay.pack(day.counted()));
        }
    }

    static boolean hasGuest(DemoParty party) {
        return party.channel() != Channel.WALK_IN;
    }
}
