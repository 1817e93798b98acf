package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What happened to a reservation, newest first: who, when, through which door. For the restaurant's staff only. */
@Service
public class StaffHistory {

    private static final String ROWS = """
            select at, actor, channel, action, status_before, status_after, changes from audit_log
            where reservation_id = ? or (subject = 'reservation' and subject_id = ?) order by id desc limit 200""";

    private final ReadingSql reading;
    private final SqlTypes types;
    private final OwnReservations own;

    StaffHistory(ReadingSql reading, SqlTypes types, OwnReservations own) {
        this.reading = reading;
        this.types = types;
        this.own = own;
    }

    /**
     * One step.
     *
     * @param actor as the audit names it, a kind and an id
     * @param changes what else changed, without anything personal
     */
    public record Step(
            Instant at,
            String actor,
            Channel channel,
            String action,
            @Nullable ReservationStatus before,
            @Nullable ReservationStatus after,
            String changes) {}

    public List<Step> of(Actor actor, String number) {
        var found = own.require(actor, number);
        if (!actor.serves(found.restaurantId())) {
            throw new NotAllowed("Only the restaurant's staff see what was done");
        }
        return reading.sql(ROWS)
                .params(found.id(), found.id())
                .query((row, count) -> new Step(
                        types.readInstant(row, "at"),
                        row.getString("actor"),
                        Channel.of(row.getString("channel")),
                        row.getString("action"),
                        status(row.getString("status_before")),
                        status(row.getString("status_after")),
                        row.getString("changes")))
                .list();
    }

    /** The newest step; empty if nothing was noted. */
    public Optional<Step> last(Actor actor, String number) {
        return of(actor, number).stream().findFirst();
    }

    private static @Nullable ReservationStatus status(@Nullable String text) {
        return text == null ? null : ReservationStatus.of(text);
    }
}
