package com.tableturner.restaurant;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Edits tables, combinations, shifts and special days. Each edit holds from a date on, locks the restaurant against
 * bookings while it is written, and raises the plan's version. What is booked stays booked.
 *
 * <p>All methods throw {@link NotAllowed} unless the actor edits this restaurant.
 */
@Service
@Transactional
public class RestaurantSetup {

    private static final Set<String> EDITORS = Set.of(Roles.STAFF, Roles.MANAGER, Roles.ADMIN);

    private final SetupRepository setup;
    private final RestaurantRepository restaurants;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RestaurantSetup(
            SetupRepository setup,
            RestaurantRepository restaurants,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.setup = setup;
        this.restaurants = restaurants;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a table that stands from this service date on, and returns its id. */
    public long addTable(Actor actor, long restaurantId, NewTable table, LocalDate from) {
        edit(actor, restaurantId);
        var added = new DiningTable(restaurantId, table, Validity.from(from));
        entities.persist(added);
        return added.id();
    }

    /** Ends a table: it stands for the last time on the day before. Refused while parties are promised to it. */
    public void endTable(Actor actor, long restaurantId, long tableId, LocalDate from) {
        edit(actor, restaurantId);
        var table = setup.table(tableId)
                .filter(found -> found.restaurantId() == restaurantId)
                .orElseThrow(() -> new NotAllowed("No such table"));
        events.publishEvent(new TableEnding(restaurantId, tableId, from));
        table.endOn(from);
    }

    /** Lets these tables be joined for parties of this size (covers), and returns the combination's id. */
    public long addCombination(
            Actor actor,
            long restaurantId,
            String name,
            Set<Long> tableIds,
            int minParty,
            int maxParty,
            LocalDate from) {
        edit(actor, restaurantId);
        var added = new TableCombination(restaurantId, name, tableIds, minParty, maxParty, Validity.from(from));
        entities.persist(added);
        return added.id();
    }

    /** Replaces the shifts of one weekday from this date on; days before keep theirs. None: closed on that weekday. */
    public void replaceShifts(
            Actor actor, long restaurantId, DayOfWeek weekday, List<ServicePeriod> periods, LocalDate from) {
        refuseOverlaps(periods);
        edit(actor, restaurantId);
        for (var shift : restaurants.shifts(restaurantId)) {
            if (shift.plan().weekday() == weekday && shift.holdsOnOrAfter(from)) {
                if (shift.beganBefore(from)) {
                    shift.endOn(from);
                } else {
                    entities.remove(shift);
                }
            }
        }
        periods.forEach(period -> entities.persist(new Shift(restaurantId, weekday, period, Validity.from(from))));
    }

    /** Gives one date hours of its own; no periods: closed. */
    public void setSpecialDay(
            Actor actor, long restaurantId, LocalDate date, String name, List<ServicePeriod> periods) {
        refuseOverlaps(periods);
        edit(actor, restaurantId);
        setup.specialDay(restaurantId, date)
                .ifPresentOrElse(
                        day -> day.replaceWith(name, periods),
                        () -> entities.persist(new SpecialDay(restaurantId, date, name, periods)));
    }

    /** Takes the restaurant off sale. */
    public void endRestaurant(Actor actor, long restaurantId) {
        edit(actor, restaurantId).end(clock.instant());
    }

    private Restaurant edit(Actor actor, long restaurantId) {
        var editor = actor instanceof Actor.Machine
                || actor instanceof Actor.Staff staff && staff.roles().stream().anyMatch(EDITORS::contains);
        if (!editor || !actor.serves(restaurantId)) {
            throw new NotAllowed("Only the restaurant's editors may change it");
        }
        var restaurant = setup.lock(restaurantId).orElseThrow(() -> new NotAllowed("No such restaurant"));
        restaurant.planEdited();
        events.publishEvent(new RestaurantEdited(restaurantId));
        return restaurant;
    }

    private static void refuseOverlaps(List<ServicePeriod> periods) {
        for (var first : periods) {
            if (periods.stream().anyMatch(second -> first != second && first.overlaps(second))) {
                throw new IllegalArgumentException("Shifts of one day must not overlap");
            }
        }
    }
}
