package com.tableturner.waitlist;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.NotAllowed;
import com.tableturner.diner.Diners;
import com.tableturner.reservation.DayChanged;
import com.tableturner.reservation.DoorQueue;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ReservationBook;
import com.tableturner.reservation.ServiceDays;
import com.tableturner.reservation.TableReady;
import com.tableturner.reservation.WaitTimes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queue at the door: quotes come from the real book, and what was quoted is kept beside what it came to. */
@Service
@Transactional
class DoorList implements DoorQueue {

    private final Waitlist waitlist;
    private final WaitlistRepository entries;
    private final WaitTimes waits;
    private final ServiceDays days;
    private final ReservationBook book;
    private final Diners diners;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DoorList(
            Waitlist waitlist,
            WaitlistRepository entries,
            WaitTimes waits,
            ServiceDays days,
            ReservationBook book,
            Diners diners,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.waitlist = waitlist;
        this.entries = entries;
        this.waits = waits;
        this.days = days;
        this.book = book;
        this.diners = diners;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Actor actor, long restaurantId) {
        requireServed(actor, restaurantId);
        var queue = queue(restaurantId);
        var expected = queue.isEmpty() ? List.<OptionalInt>of() : waits.estimates(actor, restaurantId, sizes(queue));
        var waiting = new ArrayList<Waiting>();
        for (var index = 0; index < queue.size(); index++) {
            var minutes = expected.get(index);
            waiting.add(queue.get(index).waiting(minutes.isPresent() ? (Integer) minutes.getAsInt() : null));
        }
        return waiting;
    }

    @Override
    @Transactional(readOnly = true)
    public Kept kept(Actor actor, long restaurantId) {
        requireServed(actor, restaurantId);
        var seated = entries.seated(restaurantId, days.today(restaurantId)).stream()
                .filter(WaitlistEntry::isAtTheDoor)
                .toList();
        return new Kept(
                seated.size(),
                (int) seated.stream().filter(WaitlistEntry::wasKept).count(),
                (int) Math.round(seated.stream()
                        .mapToInt(WaitlistEntry::waited)
                        .average()
                        .orElse(0)));
    }

    @Override
    @Transactional(readOnly = true)
    public OptionalInt quote(Actor actor, long restaurantId, int party) {
        requireServed(actor, restaurantId);
        return waits.estimate(actor, restaurantId, sizes(queue(restaurantId)), party);
    }

    @Override
    public long join(
            Actor actor, long restaurantId, int party, String name, String phone, @Nullable Integer quotedMinutes) {
        requireServed(actor, restaurantId);
        var number = phone.isBlank() ? null : diners.readPhone(phone);
        var today = days.today(restaurantId);
        var place = waitlist.join(actor, new JoinRequest(restaurantId, today, null, party, name, quotedMinutes));
        if (number != null) {
            require(actor, place.id()).callAt(number);
        }
        return place.id();
    }

    @Override
    public void tellReady(Actor actor, long id) {
        var entry = require(actor, id);
        if (entry.tell(now())) {
            audit.record(actor, AuditEntry.of(Waitlist.SUBJECT, id, "told").at(entry.restaurantId()));
            events.publishEvent(new TableReady(entry.id(), entry.restaurantId(), entry.userId()));
            changed(entry);
        }
    }

    @Override
    public void settle(Actor actor, long id, @Nullable String reservationNumber) {
        var entry = require(actor, id);
        if (!entry.isWaiting()) {
            throw new Refused(Reason.NOT_ALLOWED_NOW);
        }
        if (reservationNumber == null) {
            waitlist.leave(actor, id);
            return;
        }
        audit.record(
                actor,
                AuditEntry.of(Waitlist.SUBJECT, id, "seated")
                        .at(entry.restaurantId())
                        .changed("reservation", null, reservationNumber));
        entry.seatedAs(book.byNumber(actor, reservationNumber).id(), now());
        changed(entry);
    }

    @Override
    public void waitAgain(Actor actor, long id) {
        var entry = require(actor, id);
        if (!entry.waitAgain(now())) {
            throw new Refused(Reason.NOT_ALLOWED_NOW);
        }
        audit.record(actor, AuditEntry.of(Waitlist.SUBJECT, id, "waits again").at(entry.restaurantId()));
        changed(entry);
    }

    private WaitlistEntry require(Actor actor, long id) {
        return entries.findById(id)
                .filter(found -> actor.serves(found.restaurantId()))
                .orElseThrow(() -> new NotAllowed("No such place on a waitlist"));
    }

    private List<WaitlistEntry> queue(long restaurantId) {
        return entries.waiting(restaurantId, days.today(restaurantId)).stream()
                .filter(WaitlistEntry::isAtTheDoor)
                .toList();
    }

    private static List<Integer> sizes(List<WaitlistEntry> queue) {
        return queue.stream().map(WaitlistEntry::partySize).toList();
    }

    private void changed(WaitlistEntry entry) {
        events.publishEvent(new DayChanged(entry.restaurantId(), entry.date()));
        events.publishEvent(new WaitlistChanged(entry.restaurantId()));
    }

    private Instant now() {
        return clock.instant();
    }

    private static void requireServed(Actor actor, long restaurantId) {
        if (!actor.serves(restaurantId)) {
            throw new NotAllowed("Only the restaurant's staff see the queue at its door");
        }
    }
}
