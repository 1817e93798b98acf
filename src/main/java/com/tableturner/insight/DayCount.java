package com.tableturner.insight;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.restaurant.RestaurantPlan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts restaurant-days from what they are made of: reservations, occupancy rows and the effective-dated schedule. */
@Component
class DayCount {

    private static final String PARTIES = """
            select date, id, slot_order, party_size, status, channel, late_cancel, turn_minutes, starts_at, ends_at,
                created_at, seated_at, ended_at
            from reservations where restaurant_id = ? and date between ? and ?""";
    private static final String ROWS = """
            select date, table_id, slot_order, reservation_id, closure_id from table_occupancy
            where restaurant_id = ? and date between ? and ? and hold_id is null""";

    private final ReadingSql reading;
    private final SqlTypes types;

    DayCount(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    /** The first date on which a restaurant no longer serves; empty while it goes on. */
    private Optional<LocalDate> endOf(long restaurantId, ZoneId zone) {
        return reading.sql("select ended_at from restaurants where id = ?")
                .param(restaurantId)
                .query((row, number) -> Optional.ofNullable(types.readNullableInstant(row, "ended_at")))
                .single()
                .map(instant -> LocalDate.ofInstant(instant, zone));
    }

    /** Counts the dates from {@code first} to {@code last}, both inclusive. */
    Map<LocalDate, DayTally.Rows> count(RestaurantPlan plan, LocalDate first, LocalDate last) {
        var end = endOf(plan.id(), plan.facts().zone());
        var seats = DayTally.seatsByTable(plan);
        var tallies = new TreeMap<LocalDate, DayTally>();
        first.datesUntil(last.plusDays(1))
                .forEach(date -> tallies.put(
                        date, new DayTally(plan.on(date), seats, end.isEmpty() || date.isBefore(end.get()))));
        var key = new Object[] {plan.id(), types.date(first), types.date(last)};
        reading.sql(PARTIES).params(key).query(row -> {
            tally(tallies, row).count(party(row));
        });
        reading.sql(ROWS).params(key).query(row -> {
            if (row.getLong(5) != 0) {
                tally(tallies, row).close(row.getLong(2), row.getInt(3));
            } else {
                tally(tallies, row).take(row.getLong(2), row.getInt(3), row.getLong(4));
            }
        });
        var counted = new TreeMap<LocalDate, DayTally.Rows>();
        tallies.forEach((date, tally) -> counted.put(date, tally.rows()));
        return counted;
    }

    private DayTally tally(Map<LocalDate, DayTally> tallies, ResultSet row) throws SQLException {
        return Objects.requireNonNull(tallies.get(types.readDate(row, "date")));
    }

    private CountedParty party(ResultSet row) throws SQLException {
        return new CountedParty(
                row.getLong("id"),
                row.getInt("slot_order"),
                row.getInt("party_size"),
                Texts.status(row.getString("status")),
                Texts.channel(row.getString("channel")),
                row.getBoolean("late_cancel"),
                row.getInt("turn_minutes"),
                types.readInstant(row, "starts_at").getEpochSecond(),
                types.readInstant(row, "ends_at").getEpochSecond(),
                types.readInstant(row, "created_at").getEpochSecond(),
                seconds(types.readNullableInstant(row, "seated_at")),
                seconds(types.readNullableInstant(row, "ended_at")));
    }

    private static long seconds(@Nullable Instant instant) {
        return instant == null ? 0 : instant.getEpochSecond();
    }
}
