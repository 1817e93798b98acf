package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends every write alike: the audit row, the result of the key, and the events of the transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ledger {

    private final AuditTrail audit;
    private final IdempotencyKeys keys;
    private final ApplicationEventPublisher events;

    Ledger(AuditTrail audit, IdempotencyKeys keys, ApplicationEventPublisher events) {
        this.audit = audit;
        this.keys = keys;
        this.events = events;
    }

    /**
     * What was done.
     *
     * @param before the status before; null for a new reservation
     * @param changes what else changed, in words without anything personal
     * @param datesFreed other service dates on which something became free
     */
    record Entry(
            Actor actor,
            String key,
            Channel channel,
            ReservationChanged.Change change,
            @Nullable ReservationStatus before,
            String changes,
            Set<LocalDate> datesFreed) {

        Entry(
                Actor actor,
                String key,
                Channel channel,
                ReservationChanged.Change change,
                @Nullable ReservationStatus before,
                String changes) {
            this(actor, key, channel, change, before, changes, Set.of());
        }
    }

    void close(Entry entry, Reservation reservation) {
        audit.record(entry.actor(), entry.channel(), entry.change(), reservation, entry.before(), entry.changes());
        keys.finish(entry.actor(), entry.key(), reservation.id());
        events.publishEvent(new ReservationChanged(
                reservation.id(),
                reservation.restaurantId(),
                reservation.userId(),
                reservation.date(),
                entry.change()));
        var dates = new TreeSet<>(entry.datesFreed());
        dates.add(reservation.date());
        dates.forEach(date -> dayChanged(reservation.restaurantId(), date));
        var added = entry.before() == null ? reservation.asNewParty() : null;
        dates.forEach(date -> events.publishEvent(new OccupancyChanged(reservation.restaurantId(), date, added)));
    }

    /** A change of what is on sale that concerns no reservation. */
    void changedByStaff(Actor actor, String action, long restaurantId, LocalDate date) {
        audit.recordDay(actor, action, restaurantId, date);
        dayChanged(restaurantId, date);
        events.publishEvent(new OccupancyChanged(restaurantId, date, null));
    }

    /**
     * What the guest is told of the change that was just written.
     *
     * @param words empty for the usual message, null for nothing
     * @throws BadInput if they are too long
     */
    void word(long reservationId, @Nullable String words) {
        if (words != null && words.strip().length() > GuestWords.LONGEST) {
            throw new BadInput("message", "too-long");
        }
        if (words == null || !words.isBlank()) {
            events.publishEvent(new GuestWords(reservationId, words == null ? null : words.strip()));
        }
    }

    void dayChanged(long restaurantId, LocalDate date) {
        events.publishEvent(new DayChanged(restaurantId, date));
    }
}
