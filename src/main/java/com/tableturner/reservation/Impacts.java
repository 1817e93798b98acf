package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.SqlTypes;
import com.tableturner.reservation.Impact.Affected;
import com.tableturner.reservation.Impact.Answer;
import com.tableturner.reservation.Impact.Choice;
import com.tableturner.reservation.UpcomingBook.Party;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantPlan;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows what an edit of a restaurant would do to its bookings, and writes the edit together with what was decided about
 * them. Both run the edit itself, so that what is shown is what it does.
 *
 * <p>All methods throw {@link NotAllowed} unless the actor edits the restaurant, and whatever the edit throws; nothing is
 * written then.
 */
@Service
public class Impacts {

    private final UpcomingBook upcoming;
    private final Locks locks;
    private final ChangeDesk changes;
    private final StatusDesk statuses;
    private final Plans plans;
    private final EntityManager entities;
    private final JdbcClient sql;
    private final SqlTypes types;
    private final Ledger ledger;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Impacts(
            UpcomingBook upcoming,
            Locks locks,
            ChangeDesk changes,
            StatusDesk statuses,
            Plans plans,
            EntityManager entities,
            JdbcClient sql,
            SqlTypes types,
            Ledger ledger,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.upcoming = upcoming;
        this.locks = locks;
        this.changes = changes;
        this.statuses = statuses;
        this.plans = plans;
        this.entities = entities;
        this.sql = sql;
        this.types = types;
        this.ledger = ledger;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Runs the edit, sees what it does, and takes it back. */
    public Impact preview(Actor actor, long restaurantId, Runnable edit) {
        requireEditor(actor, restaurantId);
        return transaction.execute(running -> {
            running.setRollbackOnly();
            return editAndLook(restaurantId, edit).impact();
        });
    }

    /**
     * Writes the edit, and does with the bookings what was chosen; those without a choice stay as they are.
     *
     * @param seen what was decided on
     * @throws ChangedMeanwhile if by now it is something else
     * @throws Refused if a booking cannot move after all
     * @throws BadInput if a choice makes no sense
     */
    public void apply(Actor actor, Impact seen, Runnable edit, List<Choice> choices) {
        requireEditor(actor, seen.restaurantId());
        var chosen = choices.stream()
                .filter(choice -> choice.answer() != Answer.KEEP)
                .collect(Collectors.toMap(Choice::number, choice -> choice));
        transaction.executeWithoutResult(running -> {
            var look = editAndLook(seen.restaurantId(), edit);
            if (!look.impact().equals(seen)) {
                throw new ChangedMeanwhile("A booking or the restaurant");
            }
            var concerned = look.parties().stream()
                    .filter(party -> chosen.containsKey(party.number()))
                    .toList();
            lock(seen.restaurantId(), concerned);
            seen.affected().stream()
                    .filter(affected -> chosen.containsKey(affected.number()))
                    .forEach(
                            affected -> settle(actor, affected, Objects.requireNonNull(chosen.get(affected.number()))));
        });
    }

    private record Look(Impact impact, List<Party> parties) {}

    private Look editAndLook(long restaurantId, Runnable edit) {
        var version = sql.sql("select plan_version from restaurants where id = ?" + types.lock("for update"))
                .param(restaurantId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotAllowed("No such restaurant"));
        var before = plans.atLeast(restaurantId, version);
        edit.run();
        entities.flush();
        entities.clear(); // some edits are plain statements, which entities read before do not know
        var after = plans.edited(restaurantId).orElseThrow();
        return look(before, after);
    }

    private Look look(RestaurantPlan before, RestaurantPlan after) {
        if (before.version() == after.version()) {
            return new Look(new Impact(before.id(), before.version(), List.of()), List.of());
        }
        var now = clock.instant();
        var zone = after.facts().zone();
        var today = SlotGrid.serviceDate(now.atZone(zone).toLocalDateTime());
        var affected = new ArrayList<Affected>();
        var parties = new ArrayList<Party>();
        upcoming.read(before.id(), today, now).forEach((date, booked) -> {
            var odd = Misfits.of(before, date, booked);
            var misfits = Misfits.of(after, date, booked);
            misfits.keySet().removeAll(odd.keySet()); // had no proper place before, either
            var places = new Places(after, date, booked, now);
            booked.parties().stream()
                    .filter(party -> misfits.containsKey(party.id()))
                    .forEach(party -> {
                        parties.add(party);
                        affected.add(affected(before, party, Objects.requireNonNull(misfits.get(party.id())), places));
                    });
        });
        return new Look(new Impact(before.id(), before.version(), affected), parties);
    }

    private static Affected affected(RestaurantPlan before, Party party, Impact.Why why, Places places) {
        return new Affected(
                party.id(),
                party.number(),
                party.version(),
                party.date(),
                SlotGrid.time(party.slot()),
                party.size(),
                party.guest(),
                tables(before, party.date(), party),
                party.userId() != null,
                why,
                places.propose(party));
    }

    private static String tables(RestaurantPlan plan, LocalDate date, Party party) {
        return Misfits.unit(plan.on(date), party)
                .map(unit -> unit.name())
                .orElseGet(() -> plan.tables().stream()
                        .filter(table -> party.tableIds().contains(table.id()))
                        .map(table -> table.number())
                        .collect(Collectors.joining(", ")));
    }

    /** In the order of every other write: the restaurant has it; then the diners, then the days. */
    private void lock(long restaurantId, List<Party> parties) {
        parties.stream()
                .map(Party::userId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(locks::diner);
        locks.days(parties.stream().map(party -> new Locks.ServiceDay(restaurantId, party.date())));
    }

    private void settle(Actor actor, Affected affected, Choice choice) {
        var key = UUID.randomUUID().toString();
        if (choice.answer() == Answer.CANCEL) {
            statuses.cancel(actor, new StatusRequest(key, affected.number(), Channel.STAFF));
        } else {
            var place = affected.elsewhere();
            if (place == null) {
                throw new BadInput(affected.number(), "no-place");
            }
            changes.change(
                    actor,
                    new ChangeRequest(
                            key,
                            affected.number(),
                            affected.version(),
                            affected.date(),
                            place.time(),
                            affected.partySize(),
                            place.tableIds(),
                            Channel.STAFF));
        }
        ledger.word(affected.id(), choice.words());
    }

    private static void requireEditor(Actor actor, long restaurantId) {
        if (!actor.holds(Roles.STAFF, Roles.MANAGER, Roles.ADMIN) || !actor.serves(restaurantId)) {
            throw new NotAllowed("Only the restaurant's editors may change it");
        }
    }
}
