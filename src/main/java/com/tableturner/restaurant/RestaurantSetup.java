package com.tableturner.restaurant;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.SlotGrid;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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
    private final WeeklyHours weekly;
    private final SpecialDays special;
    private final SlotEdits slots;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    RestaurantSetup(
            SetupRepository setup,
            WeeklyHours weekly,
            SpecialDays special,
            SlotEdits slots,
            EntityManager entities,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.setup = setup;
        this.weekly = weekly;
        this.special = special;
        this.slots = slots;
        this.entities = entities;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a table that stands from this service date on, and returns its id. */
    public long addTable(Actor actor, long restaurantId, NewTable table, LocalDate from) {
        edit(actor, restaurantId);
        var added = new DiningTable(restaurantId, table, Validity.from(from));
        entities.persist(added);
        audit.record(
                actor,
                AuditEntry.of("table", added.id(), "added")
                        .at(restaurantId)
                        .changed("table", null, table)
                        .changed("from", null, from));
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
        audit.record(
                actor, AuditEntry.of("table", tableId, "ended").at(restaurantId).changed("from", null, from));
    }

    /** Lets a table that has an end stand on without one. */
    public void restoreTable(Actor actor, long restaurantId, long tableId) {
        edit(actor, restaurantId);
        setup.table(tableId)
                .filter(found -> found.restaurantId() == restaurantId)
                .orElseThrow(() -> new NotAllowed("No such table"))
                .standOn();
        audit.record(actor, AuditEntry.of("table", tableId, "restored").at(restaurantId));
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
        audit.record(
                actor,
                AuditEntry.of("combination", added.id(), "added")
                        .at(restaurantId)
                        .changed("name", null, name)
                        .changed("tables", null, new TreeSet<>(tableIds))
                        .changed("party", null, minParty + " to " + maxParty)
                        .changed("from", null, from));
        return added.id();
    }

    /** Ends a combination: its tables may be joined for the last time on the day before. What is booked stays booked. */
    public void endCombination(Actor actor, long restaurantId, long combinationId, LocalDate from) {
        edit(actor, restaurantId);
        combination(restaurantId, combinationId).endOn(from);
        audit.record(
                actor,
                AuditEntry.of("combination", combinationId, "ended")
                        .at(restaurantId)
                        .changed("from", null, from));
    }

    /** Lets a combination that has an end go on without one. */
    public void restoreCombination(Actor actor, long restaurantId, long combinationId) {
        edit(actor, restaurantId);
        combination(restaurantId, combinationId).goOn();
        audit.record(
                actor, AuditEntry.of("combination", combinationId, "restored").at(restaurantId));
    }

    private TableCombination combination(long restaurantId, long combinationId) {
        return setup.combination(combinationId)
                .filter(found -> found.restaurantId() == restaurantId)
                .orElseThrow(() -> new NotAllowed("No such combination"));
    }

    /**
     * Replaces the shifts of one weekday from this date on; days before keep theirs. None: closed on that weekday. What
     * was planned for later dates is replaced as well.
     *
     * @throws BadInput if the date is past, and {@link ShiftRefused} if a shift makes no sense beside the others
     */
    public ReplacedShifts replaceShifts(
            Actor actor, long restaurantId, DayOfWeek weekday, List<ServicePeriod> periods, LocalDate from) {
        requireEditor(actor, restaurantId);
        ShiftRefused.refuseSenseless(periods);
        var restaurant = edit(actor, restaurantId);
        refusePast(restaurant, "from", from);
        return weekly.replace(actor, restaurantId, weekday, periods, from);
    }

    /**
     * Takes back what {@link #replaceShifts} did: what was planned holds again, from and until when it did.
     *
     * @throws ChangedMeanwhile if the weekday's shifts are no longer what it made of them
     */
    public void restoreShifts(Actor actor, long restaurantId, ReplacedShifts replaced) {
        refusePast(edit(actor, restaurantId), "from", replaced.from());
        weekly.restore(actor, restaurantId, replaced);
    }

    /**
     * Gives one date hours of its own; no periods: closed.
     *
     * @throws BadInput if the date is past or the name blank, and {@link ShiftRefused} if a shift makes no sense
     */
    public void setSpecialDay(
            Actor actor, long restaurantId, LocalDate date, String name, List<ServicePeriod> periods) {
        requireEditor(actor, restaurantId);
        ShiftRefused.refuseSenseless(periods);
        var restaurant = edit(actor, restaurantId);
        refusePast(restaurant, "date", date);
        special.set(actor, restaurantId, date, name.strip(), periods);
    }

    /**
     * Lets the weekday's hours hold again on this date.
     *
     * @throws BadInput if the date is past, or has no hours of its own
     */
    public void removeSpecialDay(Actor actor, long restaurantId, LocalDate date) {
        refusePast(edit(actor, restaurantId), "date", date);
        special.remove(actor, restaurantId, date);
    }

    /**
     * Takes single starts of a date off sale, puts them back, or gives them another pacing.
     *
     * @param rules by slot (0 to 24); {@link SlotRule#NONE} for as the shift says
     * @return what held for them before, to be written again by an undo
     * @throws BadInput if the date is past, or a slot is none that can be booked
     */
    public Map<Integer, SlotRule> setSlots(
            Actor actor, long restaurantId, LocalDate date, Map<Integer, SlotRule> rules) {
        refusePast(edit(actor, restaurantId), "date", date);
        if (rules.keySet().stream().anyMatch(slot -> slot < 0 || slot >= SlotGrid.STARTS)) {
            throw new BadInput("slot", "not-a-start");
        }
        return slots.write(actor, restaurantId, date, rules);
    }

    private void refusePast(Restaurant restaurant, String field, LocalDate date) {
        if (date.isBefore(
                LocalDate.ofInstant(clock.instant(), restaurant.facts().zone()))) {
            throw new BadInput(field, "past");
        }
    }

    /** Takes the restaurant off sale. */
    public void endRestaurant(Actor actor, long restaurantId) {
        edit(actor, restaurantId).end(clock.instant());
        audit.record(
                actor,
                AuditEntry.of("restaurant", restaurantId, "ended")
                        .at(restaurantId)
                        .changed("active", true, false));
    }

    /** Puts a restaurant that was ended on sale again. */
    public void reopenRestaurant(Actor actor, long restaurantId) {
        edit(actor, restaurantId).reopen();
        audit.record(
                actor,
                AuditEntry.of("restaurant", restaurantId, "reopened")
                        .at(restaurantId)
                        .changed("active", false, true));
    }

    /** Keeps the restaurant from being edited or booked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(Actor actor, long restaurantId) {
        requireEditor(actor, restaurantId);
        setup.lock(restaurantId);
    }

    private Restaurant edit(Actor actor, long restaurantId) {
        requireEditor(actor, restaurantId);
        var restaurant = setup.lock(restaurantId).orElseThrow(() -> new NotAllowed("No such restaurant"));
        restaurant.planEdited();
        events.publishEvent(new RestaurantEdited(restaurantId));
        return restaurant;
    }

    private static void requireEditor(Actor actor, long restaurantId) {
        var editor = actor instanceof Actor.Machine
                || actor instanceof Actor.Staff staff && staff.roles().stream().anyMatch(EDITORS::contains);
        if (!editor || !actor.serves(restaurantId)) {
            throw new NotAllowed("Only the restaurant's editors may change it");
        }
    }
}
