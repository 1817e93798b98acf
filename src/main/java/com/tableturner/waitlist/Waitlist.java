package com.tableturner.waitlist;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.BadInput;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.SlotGrid;
import com.tableturner.diner.Diners;
import com.tableturner.reservation.DayChanged;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.Refused;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantPlan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Join, leave and list. A diner waits for a slot of the future; staff also queue guests at the door. Joining twice for
 * the same slot is one place. Others than the guest and the restaurant's staff get {@link NotAllowed}.
 */
@Service
@Transactional
public class Waitlist {

    static final String SUBJECT = "waitlist entry";

    private final WaitlistRepository entries;
    private final Plans plans;
    private final Diners diners;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Waitlist(
            WaitlistRepository entries,
            Plans plans,
            Diners diners,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.plans = plans;
        this.diners = diners;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a place, or returns the one the diner already has.
     *
     * @throws Refused with UNKNOWN_RESTAURANT, INACTIVE, NOT_A_SLOT, PAST or OUTSIDE_WINDOW
     */
    public WaitlistPlace join(Actor actor, JoinRequest request) {
        var plan = plans.current(request.restaurantId()).orElseThrow(() -> new Refused(Reason.UNKNOWN_RESTAURANT));
        requireMayJoin(actor, request);
        if (!plan.facts().active()) {
            throw new Refused(Reason.INACTIVE);
        }
        var now = clock.instant();
        var slot = request.time() == null ? null : slot(plan, request.date(), request.time(), now);
        var userId = actor instanceof Actor.Diner diner ? diner.userId() : null;
        var wish = new WaitlistEntry(request, slot, userId, now);
        events.publishEvent(new DayChanged(request.restaurantId(), request.date()));
        events.publishEvent(new WaitlistChanged(request.restaurantId()));
        return userId == null ? add(actor, wish) : joinOnce(actor, userId, wish);
    }

    private WaitlistPlace add(Actor actor, WaitlistEntry wish) {
        var place = placeOf(entries.save(wish));
        audit.record(
                actor,
                AuditEntry.of(SUBJECT, place.id(), "joined")
                        .at(wish.restaurantId())
                        .changed("date", null, place.date())
                        .changed("time", null, place.time())
                        .changed("party", null, place.partySize()));
        return place;
    }

    private WaitlistPlace joinOnce(Actor actor, long userId, WaitlistEntry wish) {
        var diner = diners.lock(userId).orElseThrow(() -> new NotAllowed("No such diner"));
        wish.knownAs(diner.name(), diner.phoneNumber());
        return entries.waitingOf(userId, LocalDate.EPOCH).stream()
                .filter(entry -> entry.waitsForTheSame(wish))
                .findFirst()
                .map(this::placeOf)
                .orElseGet(() -> add(actor, wish));
    }

    /** Gives the place up; nothing happens if it was given up before. */
    public void leave(Actor actor, long entryId) {
        var entry = entries.findById(entryId)
                .filter(found -> actor.serves(found.restaurantId()) || isTheirs(actor, found))
                .orElseThrow(() -> new NotAllowed("No such place on a waitlist"));
        entry.leave(clock.instant());
        audit.record(actor, AuditEntry.of(SUBJECT, entryId, "left").at(entry.restaurantId()));
        events.publishEvent(new DayChanged(entry.restaurantId(), entry.date()));
        events.publishEvent(new WaitlistChanged(entry.restaurantId()));
    }

    /** The places the diner has, soonest date first; nothing for those who are not diners. */
    @Transactional(readOnly = true)
    public List<WaitlistPlace> mine(Actor actor) {
        if (!(actor instanceof Actor.Diner diner)) {
            return List.of();
        }
        var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        return entries.waitingOf(diner.userId(), yesterday).stream()
                .map(this::placeOf)
                .toList();
    }

    /** Who waits at this restaurant on this date, for its staff, in the order they came. */
    @Transactional(readOnly = true)
    public List<WaitlistPlace> list(Actor actor, long restaurantId, LocalDate date) {
        if (!actor.serves(restaurantId)) {
            throw new NotAllowed("Only the restaurant's staff see its waitlist");
        }
        return entries.waiting(restaurantId, date).stream().map(this::placeOf).toList();
    }

    private WaitlistPlace placeOf(WaitlistEntry entry) {
        var queue = entries.waiting(entry.restaurantId(), entry.at(0).date());
        var ahead = queue.stream()
                .filter(other -> other.waitsForTheSame(entry) && other.isAtOrBefore(entry))
                .count();
        return entry.at((int) ahead);
    }

    private static void requireMayJoin(Actor actor, JoinRequest request) {
        var staff = actor.serves(request.restaurantId());
        if (!staff && !(actor instanceof Actor.Diner && request.time() != null)) {
            throw new NotAllowed("Sign in to join a waitlist");
        }
        if (staff && request.name().isEmpty()) {
            throw new BadInput("name", "empty");
        }
    }

    private static int slot(RestaurantPlan plan, LocalDate date, @Nullable LocalTime time, Instant now) {
        var slot = SlotGrid.slotOf(Objects.requireNonNull(time));
        if (slot.isEmpty()) {
            throw new Refused(Reason.NOT_A_SLOT);
        }
        var today = LocalDate.ofInstant(now, plan.facts().zone());
        if (date.isBefore(today)
                || !SlotGrid.instant(date, slot.getAsInt(), plan.facts().zone()).isAfter(now)) {
            throw new Refused(Reason.PAST);
        }
        if (date.isAfter(today.plusDays(plan.rules().windowDays()))) {
            throw new Refused(Reason.OUTSIDE_WINDOW);
        }
        return slot.getAsInt();
    }

    private static boolean isTheirs(Actor actor, WaitlistEntry entry) {
        return actor instanceof Actor.Diner diner
                && Optional.ofNullable(entry.userId())
                        .filter(id -> id == diner.userId())
                        .isPresent();
    }
}
