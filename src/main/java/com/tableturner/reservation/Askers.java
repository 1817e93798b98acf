package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.restaurant.BookingDefaults;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Finds out what an actor's own reservations and hold mean for what they can book. */
@Component
class Askers {

    private static final String MINE = """
            select id, status, starts_at, ends_at from reservations
            where user_id = ? and date >= ? and status in ('requested', 'confirmed', 'arrived', 'seated')""";

    private final ReadingSql reading;
    private final SqlTypes types;
    private final BookingDefaults defaults;

    Askers(ReadingSql reading, SqlTypes types, BookingDefaults defaults) {
        this.reading = reading;
        this.types = types;
        this.defaults = defaults;
    }

    /**
     * The asker at this restaurant.
     *
     * @param exceptReservation the reservation being moved, which is neither an overlap nor one more; 0 for none
     */
    Asker at(long restaurantId, Actor actor, LocalDate date, Instant now, long exceptReservation) {
        if (actor.serves(restaurantId)) {
            return Asker.STAFF;
        }
        return actor instanceof Actor.Diner diner
                ? new Asker(false, state(diner.userId(), date, now, exceptReservation))
                : Asker.NOBODY;
    }

    /** The asker wherever they are not staff. */
    Asker anywhere(Actor actor, LocalDate date, Instant now) {
        return at(0, actor instanceof Actor.Diner ? actor : new Actor.Anonymous(), date, now, 0);
    }

    /** Overlaps on this date and all that is upcoming; an earlier date than both need not be read. */
    Asker.DinerState state(long userId, LocalDate date, Instant now, long exceptReservation) {
        var today = now.atZone(ZoneOffset.UTC).toLocalDate();
        var from = DayReader.clamp(date.isBefore(today) ? date : today).minusDays(2);
        var holdId = liveHold(userId, now); // before the rows: a reader has one connection at a time
        return reading.sql(MINE).params(userId, types.date(from)).query(rows -> {
            var upcoming = 0;
            var stays = new ArrayList<Asker.Busy>();
            while (rows.next()) {
                if (rows.getLong("id") == exceptReservation) {
                    continue;
                }
                var start = types.readInstant(rows, "starts_at");
                stays.add(new Asker.Busy(
                        start.getEpochSecond(),
                        types.readInstant(rows, "ends_at").getEpochSecond()));
                var status = ReservationStatus.of(rows.getString("status"));
                if (start.isAfter(now)
                        && (status == ReservationStatus.CONFIRMED || status == ReservationStatus.REQUESTED)) {
                    upcoming++;
                }
            }
            return new Asker.DinerState(userId, holdId, upcoming, defaults.maxUpcoming(), stays);
        });
    }

    private long liveHold(long userId, Instant now) {
        return reading.sql("select id from holds where user_id = ? and expires_at > ?")
                .params(userId, types.instant(now))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
