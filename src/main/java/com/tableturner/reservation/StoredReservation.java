package com.tableturner.reservation;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.SqlTypes;
import com.tableturner.restaurant.RestaurantPlan;
import com.tableturner.restaurant.TablePlan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of {@code reservations} as its readers need it, without what the restaurant adds. */
record StoredReservation(
        long id,
        String number,
        long version,
        ReservationStatus status,
        long restaurantId,
        LocalDate date,
        int slot,
        int turnMinutes,
        int partySize,
        String customerName,
        String specialRequests,
        Instant startsAt,
        Instant endsAt,
        boolean lateCancel) {

    static StoredReservation read(ResultSet row, SqlTypes types) throws SQLException {
        return new StoredReservation(
                row.getLong("id"),
                row.getString("reservation_id"),
                row.getLong("version"),
                ReservationStatus.of(row.getString("status")),
                row.getLong("restaurant_id"),
                types.readDate(row, "date"),
                row.getInt("slot_order"),
                row.getInt("turn_minutes"),
                row.getInt("party_size"),
                Objects.requireNonNullElse(row.getString("customer_name"), ""),
                row.getString("special_requests"),
                types.readInstant(row, "starts_at"),
                types.readInstant(row, "ends_at"),
                row.getBoolean("late_cancel"));
    }

    ReservationDetails details(RestaurantPlan plan, List<TablePlan> tables) {
        var facts = plan.facts();
        return new ReservationDetails(
                id,
                number,
                version,
                status,
                facts.id(),
                facts.name(),
                facts.slug(),
                facts.cuisine(),
                facts.address(),
                facts.location(),
                facts.phone(),
                facts.zone(),
                date,
                SlotGrid.time(slot),
                slot,
                turnMinutes,
                partySize,
                tables.stream().map(TablePlan::number).collect(Collectors.joining("+")),
                area(tables),
                customerName,
                specialRequests,
                startsAt,
                endsAt,
                startsAt.minus(plan.rules().changeCutoff()),
                lateCancel);
    }

    private static @Nullable String area(List<TablePlan> tables) {
        var areas = tables.stream().map(TablePlan::area).distinct().toList();
        return areas.size() == 1 ? areas.getFirst() : null;
    }
}
