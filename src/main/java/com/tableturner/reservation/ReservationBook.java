package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.restaurant.TablePlan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads reservations for those whose they are: the diner who booked, and the restaurant's staff. */
@Service
public class ReservationBook {

    private static final String ACTIVE = "('requested', 'confirmed', 'arrived', 'seated')";
    private static final String MINE = "select * from reservations where user_id = ? and ";

    private final ReadingSql reading;
    private final SqlTypes types;
    private final Plans plans;
    private final OwnReservations own;
    private final Clock clock;

    ReservationBook(ReadingSql reading, SqlTypes types, Plans plans, OwnReservations own, Clock clock) {
        this.reading = reading;
        this.types = types;
        this.plans = plans;
        this.own = own;
        this.clock = clock;
    }

    /**
     * One reservation by its number, with or without TT, in any case.
     *
     * @throws NoSuchReservation if there is none, or it is not the actor's
     */
    public ReservationDetails byNumber(Actor actor, String number) {
        return byId(own.require(actor, number).id());
    }

    /**
     * Whether its guest has an account, to which messages go; others are called.
     *
     * @throws NoSuchReservation if there is none, or it is not the actor's
     */
    public boolean canBeTold(Actor actor, String number) {
        return own.require(actor, number).userId() != null;
    }

    /**
     * One reservation by the id that events carry.
     *
     * @throws NoSuchReservation if it is not the actor's
     */
    public ReservationDetails byId(Actor actor, long id) {
        var details = byId(id);
        own.require(actor, details.number());
        return details;
    }

    /** What a write has just left, for whoever was allowed to write it. */
    ReservationDetails byId(long id) {
        return details(reading.sql("select * from reservations where id = ?")
                .param(id)
                .query((row, number) -> StoredReservation.read(row, types))
                .single());
    }

    /** What the diner still has before them, soonest first; nothing for those who are not diners. */
    public List<ReservationDetails> upcoming(Actor actor) {
        return mine(actor, "status in " + ACTIVE + " and ends_at > ? order by starts_at", 100, 0);
    }

    /** What lies behind the diner, latest first, page by page. */
    public List<ReservationDetails> past(Actor actor, int offset, int limit) {
        return mine(
                actor,
                "(status not in " + ACTIVE + " or ends_at <= ?) order by date desc, starts_at desc",
                limit,
                offset);
    }

    /** How many reservations lie behind the diner. */
    public long countPast(Actor actor) {
        return actor instanceof Actor.Diner diner
                ? reading.sql("select count(*) from reservations where user_id = ? and (status not in " + ACTIVE
                                + " or ends_at <= ?)")
                        .params(diner.userId(), types.instant(clock.instant()))
                        .query(Long.class)
                        .single()
                : 0;
    }

    /** The restaurant of the diner's last completed visit. */
    public Optional<RestaurantFacts> lastVisited(Actor actor) {
        if (!(actor instanceof Actor.Diner diner)) {
            return Optional.empty();
        }
        return reading.sql("select restaurant_id from reservations where user_id = ? and status = 'completed'"
                        + " order by date desc, starts_at desc limit 1")
                .param(diner.userId())
                .query(Long.class)
                .optional()
                .flatMap(plans::current)
                .map(plan -> plan.facts());
    }

    private List<ReservationDetails> mine(Actor actor, String condition, int limit, int offset) {
        if (!(actor instanceof Actor.Diner diner)) {
            return List.of();
        }
        return reading
                .sql(MINE + condition + " limit ? offset ?")
                .params(diner.userId(), types.instant(clock.instant()), limit, offset)
                .query((row, number) -> StoredReservation.read(row, types))
                .list()
                .stream()
                .map(this::details)
                .toList();
    }

    /** The plan is asked for when the row has been read: a reader has one connection at a time. */
    private ReservationDetails details(StoredReservation stored) {
        var plan = plans.current(stored.restaurantId()).orElseThrow();
        return stored.details(plan, tables(stored.id(), plan.tables()));
    }

    private List<TablePlan> tables(long reservationId, List<TablePlan> all) {
        var ids = reading.sql("select table_id from reservation_tables where reservation_id = ? order by table_id")
                .param(reservationId)
                .query((row, number) -> row.getLong(1))
                .list();
        return all.stream().filter(table -> ids.contains(table.id())).toList();
    }
}
