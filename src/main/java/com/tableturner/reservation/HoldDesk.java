package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.SqlTypes;
import com.tableturner.restaurant.BookingDefaults;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a table for a diner who finishes a booking. One live hold per diner: a new one replaces the old. */
@Component
@Transactional
class HoldDesk {

    private static final int TOKEN_BYTES = 24;

    private final JdbcClient sql;
    private final SqlTypes types;
    private final Locks locks;
    private final LockedDays days;
    private final OccupancyRows rows;
    private final Ledger ledger;
    private final BookingDefaults defaults;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    HoldDesk(
            JdbcClient sql,
            SqlTypes types,
            Locks locks,
            LockedDays days,
            OccupancyRows rows,
            Ledger ledger,
            BookingDefaults defaults,
            Clock clock) {
        this.sql = sql;
        this.types = types;
        this.locks = locks;
        this.days = days;
        this.rows = rows;
        this.ledger = ledger;
        this.defaults = defaults;
        this.clock = clock;
    }

    /** A hold as stored; live while it has not run out. */
    record Hold(long id, String token, long restaurantId, LocalDate date, int slot, int partySize, Instant expiresAt) {

        boolean isLive(Instant now) {
            return expiresAt.isAfter(now);
        }

        Locks.ServiceDay day() {
            return new Locks.ServiceDay(restaurantId, date);
        }
    }

    HeldTable hold(Actor.Diner diner, TableRequest wanted) {
        var now = clock.instant();
        locks.shareRestaurant(wanted.restaurantId());
        locks.diner(diner.userId()).orElseThrow(NoSuchReservation::new);
        var old = of(diner.userId());
        locks.days(Stream.concat(
                old.map(Hold::day).stream(), Stream.of(new Locks.ServiceDay(wanted.restaurantId(), wanted.date()))));
        old.ifPresent(this::end);
        var view = days.view(diner, wanted, now, 0);
        var reason = view.evaluation().reasonAgainst(view.slot());
        if (reason != null) {
            throw new Refused(reason);
        }
        return keep(diner, wanted, view, now.plus(defaults.hold()));
    }

    private HeldTable keep(Actor.Diner diner, TableRequest wanted, LockedDays.View view, Instant until) {
        var unit = view.evaluation().choose(view.slot()).orElseThrow(() -> new Refused(Reason.NO_TABLE));
        var token = token();
        var id = sql.sql("insert into holds (token, user_id, restaurant_id, date, slot_order, party_size, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) returning id")
                .params(
                        token,
                        diner.userId(),
                        wanted.restaurantId(),
                        types.date(wanted.date()),
                        view.slot(),
                        wanted.partySize(),
                        types.instant(until))
                .query(Long.class)
                .single();
        var slots = view.plan().rules().turnSlots(wanted.partySize());
        var claim = new Claim(
                wanted.restaurantId(), wanted.date(), unit.tableIds(), view.slot(), slots, wanted.partySize());
        rows.take(claim, OccupancyRows.Owner.HOLD, id, until);
        ledger.dayChanged(wanted.restaurantId(), wanted.date());
        return new HeldTable(token, wanted.restaurantId(), wanted.date(), wanted.time(), wanted.partySize(), until);
    }

    /** Gives the diner's hold back, if it is the one the token names. */
    void release(Actor.Diner diner, String token) {
        locks.diner(diner.userId());
        of(diner.userId()).filter(hold -> hold.token().equals(token)).ifPresent(hold -> {
            locks.days(Stream.of(hold.day()));
            end(hold);
        });
    }

    /** The diner's hold, live or not. The diner must be locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Hold> of(long userId) {
        return sql.sql("select id, token, restaurant_id, date, slot_order, party_size, expires_at from holds"
                        + " where user_id = ?")
                .param(userId)
                .query((row, number) -> new Hold(
                        row.getLong("id"),
                        row.getString("token"),
                        row.getLong("restaurant_id"),
                        types.readDate(row, "date"),
                        row.getInt("slot_order"),
                        row.getInt("party_size"),
                        types.readInstant(row, "expires_at")))
                .optional();
    }

    /** Ends a hold and frees what rows it still has. Its service day must be locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    void end(Hold hold) {
        rows.free(hold.restaurantId(), hold.date(), OccupancyRows.Owner.HOLD, hold.id(), 0);
        sql.sql("delete from holds where id = ?").param(hold.id()).update();
        ledger.dayChanged(hold.restaurantId(), hold.date());
    }

    /** Users whose holds ran out, for the sweeper. */
    @Transactional(readOnly = true)
    List<Long> usersWithExpiredHolds() {
        return sql.sql("select user_id from holds where expires_at <= ?")
                .param(types.instant(clock.instant()))
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** Removes the diner's hold if it has run out; readers have long ignored it, screens learn of it now. */
    void sweep(long userId) {
        locks.diner(userId);
        of(userId).filter(hold -> !hold.isLive(clock.instant())).ifPresent(hold -> {
            locks.days(Stream.of(hold.day()));
            end(hold);
        });
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
