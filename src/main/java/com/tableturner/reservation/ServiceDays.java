package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads a whole service day for the restaurant's staff: three range scans, whatever is shown of it. */
@Service
public class ServiceDays {

    private static final String PARTIES = """
            select r.id, r.reservation_id, r.version, r.status, r.channel, r.party_size, r.customer_name, r.phone_number,
                r.user_id, r.special_requests, r.slot_order, r.slot_count, r.table_locked, r.starts_at, r.ends_at,
                r.arrived_at, r.seated_at, r.ended_at, t.table_id,
                exists (select 1 from guest_facts f where f.user_id = r.user_id and f.allergies <> '') as allergic
            from reservations r left join reservation_tables t on t.reservation_id = r.id
            where r.restaurant_id = ? and r.date = ? order by r.slot_order, r.id, t.table_id""";
    private static final String CLOSURES = """
            select id, table_id, from_slot, to_slot, reason from close_outs
            where date = ? and restaurant_id = ? and lifted_at is null order by from_slot, id""";
    private static final int SHOWN_OF_PHONE = 3;

    private final ReadingSql reading;
    private final SqlTypes types;
    private final DayReader days;
    private final Clock clock;

    ServiceDays(ReadingSql reading, SqlTypes types, DayReader days, Clock clock) {
        this.reading = reading;
        this.types = types;
        this.days = days;
        this.clock = clock;
    }

    /**
     * The day as it stands now.
     *
     * @throws NotAllowed to all but the restaurant's staff
     * @throws Refused with UNKNOWN_RESTAURANT
     */
    public ServiceDay day(Actor actor, long restaurantId, LocalDate date) {
        if (!actor.serves(restaurantId)) {
            throw new NotAllowed("Only the restaurant's staff see its service");
        }
        var now = clock.instant();
        var wanted = DayReader.clamp(date);
        var day = days.day(restaurantId, wanted, new DayReader.Unseen(now, 0, 0))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
        return new ServiceDay(
                day.plan(), day.book(), parties(restaurantId, wanted), closures(restaurantId, wanted), now);
    }

    /** The service date that is running at the restaurant now. */
    @PreAuthorize("permitAll")
    public LocalDate today(long restaurantId) {
        var zone = days.zone(restaurantId).orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
        return SlotGrid.serviceDate(clock.instant().atZone(zone).toLocalDateTime());
    }

    /**
     * Where a party that has no table yet could be from this slot on for its planned stay; the best first.
     *
     * @throws NotAllowed to all but the restaurant's staff
     */
    public List<SeatingChoice> choices(Actor actor, long restaurantId, LocalDate date, int party, int slot) {
        var day = day(actor, restaurantId, date);
        var slots = Math.min(day.rules().turnSlots(party), SlotGrid.SLOTS - slot);
        return day.choices(party, slot, slots, unit -> true);
    }

    /**
     * Where a party of the day could be from this slot on, its own tables counting as free; the best first. Nobody may
     * still sit there if the slot is running.
     */
    public List<SeatingChoice> choicesFor(Actor actor, ServiceDay day, Party party, int slot) {
        var restaurantId = day.restaurant().id();
        if (!actor.serves(restaurantId)) {
            throw new NotAllowed("Only the restaurant's staff see its service");
        }
        var read = days.day(restaurantId, day.date(), new DayReader.Unseen(day.now(), 0, party.id()))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
        var without = new ServiceDay(
                read.plan(),
                read.book(),
                day.parties().stream().filter(other -> other.id() != party.id()).toList(),
                day.closures(),
                day.now());
        var from = Math.max(slot, Math.min(day.nowSlot(), party.endSlot() - 1));
        var end = slot == party.slot() ? party.endSlot() : slot + party.endSlot() - party.slot();
        return without.choices(
                party.size(),
                from,
                Math.min(end, SlotGrid.SLOTS) - from,
                unit -> from > day.nowSlot() || without.isEmptyNow(unit));
    }

    private List<Party> parties(long restaurantId, LocalDate date) {
        return reading.sql(PARTIES).params(restaurantId, types.date(date)).query(rows -> {
            var parties = new ArrayList<Party>();
            var tables = new ArrayList<Long>();
            while (rows.next()) {
                var id = rows.getLong("id");
                if (!parties.isEmpty() && parties.getLast().id() == id) {
                    tables.add(rows.getLong("table_id"));
                    parties.set(parties.size() - 1, read(rows, List.copyOf(tables)));
                    continue;
                }
                tables.clear();
                if (rows.getLong("table_id") != 0) {
                    tables.add(rows.getLong("table_id"));
                }
                parties.add(read(rows, List.copyOf(tables)));
            }
            return parties;
        });
    }

    private Party read(ResultSet row, List<Long> tables) throws SQLException {
        var slot = row.getInt("slot_order");
        return new Party(
                row.getLong("id"),
                row.getString("reservation_id"),
                row.getLong("version"),
                ReservationStatus.of(row.getString("status")),
                Channel.of(row.getString("channel")),
                row.getInt("party_size"),
                Objects.requireNonNullElse(row.getString("customer_name"), ""),
                row.getString("special_requests"),
                ending(row.getString("phone_number")),
                row.getObject("user_id") == null ? null : row.getLong("user_id"),
                slot,
                slot + row.getInt("slot_count"),
                tables,
                row.getBoolean("table_locked"),
                row.getBoolean("allergic"),
                types.readInstant(row, "starts_at"),
                types.readInstant(row, "ends_at"),
                instant(row, "arrived_at"),
                instant(row, "seated_at"),
                instant(row, "ended_at"));
    }

    private @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return types.readNullableInstant(row, column);
    }

    static @Nullable String ending(@Nullable String phone) {
        return phone == null || phone.length() < SHOWN_OF_PHONE
                ? null
                : phone.substring(phone.length() - SHOWN_OF_PHONE);
    }

    private List<Closure> closures(long restaurantId, LocalDate date) {
        return reading.sql(CLOSURES)
                .params(types.date(date), restaurantId)
                .query((row, number) -> new Closure(
                        row.getLong("id"),
                        row.getObject("table_id") == null ? null : row.getLong("table_id"),
                        row.getInt("from_slot"),
                        row.getInt("to_slot"),
                        row.getString("reason")))
                .list();
    }
}
