package com.tableturner.reservation;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads all that is still to come at one restaurant: the parties, and who has which table when. */
@Component
class UpcomingBook {

    private static final String TO_COME = " from reservations r where r.restaurant_id = ? and r.date >= ?"
            + " and r.status in ('requested', 'confirmed') and r.starts_at > ?";
    private static final String PARTIES = "select r.id, r.reservation_id, r.version, r.user_id, r.date, r.slot_order,"
            + " r.slot_count, r.party_size, r.status, r.channel, r.customer_name, r.table_locked" + TO_COME
            + " order by r.date, r.slot_order, r.id";
    private static final String TABLES = "select t.reservation_id, t.table_id from reservation_tables t"
            + " where t.reservation_id in (select r.id" + TO_COME + ") order by t.reservation_id, t.table_id";
    private static final String ROWS = "select date, table_id, slot_order, covers, reservation_id from table_occupancy"
            + " where restaurant_id = ? and date >= ? and (held_until is null or held_until > ?)";

    private final ReadingSql reading;
    private final SqlTypes types;

    UpcomingBook(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    /** A party that has not come yet. Requested ones mostly have no table. */
    record Party(
            long id,
            String number,
            long version,
            @Nullable Long userId,
            LocalDate date,
            int slot,
            int slots,
            int size,
            ReservationStatus status,
            boolean throughStaff,
            String guest,
            boolean tableLocked,
            List<Long> tableIds) {}

    /** One half hour of a table. reservationId is 0 where a hold or a close-out has it. */
    record Taken(long tableId, int slot, int covers, long reservationId) {}

    /** What was read; both by date. */
    record Day(List<Party> parties, List<Taken> taken) {}

    /** By date, ascending; dates without a party are left out. */
    Map<LocalDate, Day> read(long restaurantId, LocalDate from, Instant now) {
        Object[] parameters = {restaurantId, types.date(from), types.instant(now)};
        var tables = new HashMap<Long, List<Long>>();
        reading.sql(TABLES).params(parameters).query(row -> {
            tables.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getLong(2));
        });
        var parties = reading.sql(PARTIES)
                .params(parameters)
                .query((row, number) -> {
                    var user = row.getLong("user_id");
                    var channel = Channel.of(row.getString("channel"));
                    return new Party(
                            row.getLong("id"),
                            row.getString("reservation_id"),
                            row.getLong("version"),
                            user == 0 ? null : user,
                            types.readDate(row, "date"),
                            row.getInt("slot_order"),
                            row.getInt("slot_count"),
                            row.getInt("party_size"),
                            ReservationStatus.of(row.getString("status")),
                            channel == Channel.STAFF || channel == Channel.WALK_IN,
                            Objects.requireNonNullElse(row.getString("customer_name"), ""),
                            row.getBoolean("table_locked"),
                            tables.getOrDefault(row.getLong("id"), List.of()));
                })
                .list();
        var taken = taken(parameters);
        var days = new TreeMap<LocalDate, Day>();
        parties.stream()
                .collect(Collectors.groupingBy(Party::date))
                .forEach((date, some) -> days.put(date, new Day(some, taken.getOrDefault(date, List.of()))));
        return days;
    }

    private Map<LocalDate, List<Taken>> taken(Object... parameters) {
        var taken = new HashMap<LocalDate, List<Taken>>();
        reading.sql(ROWS).params(parameters).query(row -> {
            taken.computeIfAbsent(types.readDate(row, "date"), date -> new ArrayList<>())
                    .add(new Taken(row.getLong(2), row.getInt(3), row.getInt(4), row.getLong(5)));
        });
        return taken;
    }
}
