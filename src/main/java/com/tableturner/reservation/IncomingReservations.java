package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.SqlTypes;
import com.tableturner.diner.Diners;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reservations that come from a file, within its transaction: through the same desks as by hand, so what no longer fits
 * is {@link Refused}; but nothing else is offered for it, and nobody counts as turned away. For managers.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class IncomingReservations {

    private static final Set<String> NEW = Set.of("", ReservationStatus.CONFIRMED.text);
    private static final String CANCELLED = ReservationStatus.CANCELLED.text;
    private static final String SAME =
            "select id from reservations where restaurant_id = ? and date = ? and time_slot = ?"
                    + " and status in ('requested', 'confirmed', 'arrived', 'seated') and ";

    private final BookingDesk bookings;
    private final ChangeDesk changes;
    private final StatusDesk statuses;
    private final OwnReservations own;
    private final ReservationRepository reservations;
    private final Diners diners;
    private final JdbcClient sql;
    private final SqlTypes types;

    IncomingReservations(
            BookingDesk bookings,
            ChangeDesk changes,
            StatusDesk statuses,
            OwnReservations own,
            ReservationRepository reservations,
            Diners diners,
            JdbcClient sql,
            SqlTypes types) {
        this.bookings = bookings;
        this.changes = changes;
        this.statuses = statuses;
        this.own = own;
        this.reservations = reservations;
        this.diners = diners;
        this.sql = sql;
        this.types = types;
    }

    /**
     * A reservation as a file has it.
     *
     * @param number of one that is there; empty for a new one
     * @param phone as written; empty for none
     * @param tables ids of the tables it is to have; none: the best that fits
     * @param status one of the stored texts; empty: confirmed for a new one, as it is for others
     */
    public record Incoming(
            String number,
            long restaurantId,
            LocalDate date,
            LocalTime time,
            int party,
            String name,
            String phone,
            List<Long> tables,
            String status,
            String requests) {

        public Incoming {
            tables = tables.stream().sorted().distinct().toList();
            status = status.toLowerCase(Locale.ROOT);
        }
    }

    /** What became of it. */
    public enum Result {
        BOOKED,
        CHANGED,
        UNCHANGED
    }

    /**
     * Books a reservation that is not there yet. One that is, by its number or else by restaurant, start and phone (or
     * name, where there is no phone), is moved, cancelled, or left as it is; whose it is stays.
     *
     * @throws Refused if it does not fit
     * @throws BadInput if a new one is not {@code new-is-confirmed}, or a status is {@code not-by-import}
     */
    public Result write(Actor actor, Incoming incoming) {
        if (!actor.holds(Roles.MANAGER, Roles.ADMIN) || !actor.serves(incoming.restaurantId())) {
            throw new NotAllowed("Only the restaurant's managers bring reservations in");
        }
        return present(actor, incoming)
                .map(found -> update(actor, incoming, found))
                .orElseGet(() -> book(actor, incoming));
    }

    private Optional<Reservation> present(Actor actor, Incoming incoming) {
        if (!incoming.number().isEmpty()) {
            var known = own.require(actor, incoming.number());
            return reservations.findById(known.id()).filter(found -> found.restaurantId() == incoming.restaurantId());
        }
        var phone = incoming.phone().isEmpty() ? "" : diners.readPhone(incoming.phone());
        return sql
                .sql(SAME + (phone.isEmpty() ? "customer_name = ?" : "phone_number = ?"))
                .params(
                        incoming.restaurantId(),
                        types.date(incoming.date()),
                        types.time(incoming.time()),
                        phone.isEmpty() ? incoming.name() : phone)
                .query((row, number) -> row.getLong(1))
                .list()
                .stream()
                .findFirst()
                .flatMap(id -> reservations.findById((long) id));
    }

    private Result book(Actor actor, Incoming incoming) {
        if (!incoming.number().isEmpty()) {
            throw new NoSuchReservation();
        }
        if (!NEW.contains(incoming.status())) {
            throw new BadInput("status", "new-is-confirmed");
        }
        var table = new TableRequest(incoming.restaurantId(), incoming.date(), incoming.time(), incoming.party());
        var id = bookings.book(
                actor,
                new BookingRequest(
                        key(), table, incoming.name(), incoming.requests(), null, Channel.STAFF, incoming.phone()));
        var booked = reservations.findById(id).orElseThrow();
        if (!incoming.tables().isEmpty() && !incoming.tables().equals(booked.tableIds())) {
            changes.change(actor, change(incoming, booked));
        }
        return Result.BOOKED;
    }

    private Result update(Actor actor, Incoming incoming, Reservation present) {
        if (!incoming.status().isEmpty() && !incoming.status().equals(present.status().text)) {
            if (!incoming.status().equals(CANCELLED)) {
                throw new BadInput("status", "not-by-import");
            }
            statuses.cancel(actor, new StatusRequest(key(), present.number(), Channel.STAFF));
            return Result.CHANGED;
        }
        if (isAsPresent(incoming, present)) {
            return Result.UNCHANGED;
        }
        changes.change(actor, change(incoming, present));
        return Result.CHANGED;
    }

    private static boolean isAsPresent(Incoming incoming, Reservation present) {
        return present.date().equals(incoming.date())
                && present.stay().time().equals(incoming.time())
                && present.partySize() == incoming.party()
                && (incoming.tables().isEmpty() || incoming.tables().equals(present.tableIds()));
    }

    private static ChangeRequest change(Incoming incoming, Reservation present) {
        return new ChangeRequest(
                key(),
                present.number(),
                present.version(),
                incoming.date(),
                incoming.time(),
                incoming.party(),
                incoming.tables(),
                Channel.STAFF);
    }

    private static String key() {
        return "import-" + UUID.randomUUID();
    }
}
