package com.tableturner.restaurant;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.restaurant.CombinationRecord.Joined;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which tables of a restaurant may be joined, for who edits it. What is done to several combinations is done to all of
 * them or to none; what is booked stays booked.
 *
 * <p>All methods throw {@link NotAllowed} unless the actor edits the restaurant.
 */
@Service
public class CombinationRecords {

    private static final String TABLES = "tables";

    private final CombinationSearch search;
    private final IncomingSetup incoming;
    private final RestaurantSetup setup;
    private final LocalDates dates;
    private final TransactionTemplate transaction;

    CombinationRecords(
            CombinationSearch search,
            IncomingSetup incoming,
            RestaurantSetup setup,
            LocalDates dates,
            PlatformTransactionManager transactions) {
        this.search = search;
        this.incoming = incoming;
        this.setup = setup;
        this.dates = dates;
        this.transaction = new TransactionTemplate(transactions);
    }

    public List<CombinationRecord> page(Actor actor, CombinationQuery query, Pageable page) {
        requireEditor(actor, query.restaurantId());
        return search.page(query, page);
    }

    public long count(Actor actor, CombinationQuery query) {
        requireEditor(actor, query.restaurantId());
        return search.count(query);
    }

    public CombinationRecord find(Actor actor, long id) {
        var found = search.find(id).orElseThrow(() -> new NotAllowed("No such combination"));
        requireEditor(actor, found.restaurantId());
        return found;
    }

    /** The tables that may be joined: those that stand today, or will. */
    public List<Joined> tables(Actor actor, long restaurantId) {
        requireEditor(actor, restaurantId);
        return search.tables(restaurantId, dates.today(restaurantId));
    }

    /** With which others a table may be joined from today on, by its id: their numbers. */
    public Map<Long, List<String>> partners(Actor actor, long restaurantId) {
        requireEditor(actor, restaurantId);
        return search.partners(restaurantId, dates.today(restaurantId));
    }

    /**
     * Lets tables be joined from this service date on, and returns the combination's id.
     *
     * @throws BadInput with the field, if it makes no sense or is there already
     */
    public long add(Actor actor, long restaurantId, CombinationDraft draft, @Nullable LocalDate from) {
        requireEditor(actor, restaurantId);
        var wanted = draft.checked();
        return Objects.requireNonNull(transaction.execute(running -> {
            incoming.lockFor(actor, restaurantId);
            var begin = dates.requireNotPast(restaurantId, from, "from");
            requireSense(restaurantId, wanted, 0, begin);
            return setup.addCombination(
                    actor, restaurantId, wanted.name(), wanted.tableIds(), wanted.minParty(), wanted.maxParty(), begin);
        }));
    }

    /**
     * Changes a combination.
     *
     * @param version that of the record the edit was made on
     * @throws BadInput with the field, if a value makes no sense
     * @throws ChangedMeanwhile if somebody else saved since
     */
    public void edit(Actor actor, long id, long version, CombinationDraft draft) {
        var restaurantId = find(actor, id).restaurantId();
        var wanted = draft.checked();
        transaction.executeWithoutResult(running -> {
            incoming.lockFor(actor, restaurantId);
            if (find(actor, id).version() != version) {
                throw new ChangedMeanwhile("The combination");
            }
            requireSense(restaurantId, wanted, id, dates.today(restaurantId));
            incoming.editCombination(actor, restaurantId, id, wanted);
        });
    }

    /**
     * Ends combinations: their tables may be joined for the last time on the day before.
     *
     * @throws BadInput if that date is over, or one of them begins only then
     */
    public void end(Actor actor, Collection<CombinationRecord> combinations, @Nullable LocalDate from) {
        transaction.executeWithoutResult(running -> combinations.forEach(shown -> {
            var stored = find(actor, shown.id());
            incoming.lockFor(actor, stored.restaurantId());
            var end = dates.requireNotPast(stored.restaurantId(), from, "to");
            if (!stored.from().isBefore(end)) {
                throw new BadInput("to", "before-start");
            }
            setup.endCombination(actor, stored.restaurantId(), stored.id(), end);
        }));
    }

    /**
     * Lets combinations that have an end go on without one.
     *
     * @throws BadInput if another joins the same tables by now
     */
    public void restore(Actor actor, Collection<CombinationRecord> combinations) {
        transaction.executeWithoutResult(running -> combinations.forEach(shown -> {
            var stored = find(actor, shown.id());
            incoming.lockFor(actor, stored.restaurantId());
            requireNotJoined(stored.restaurantId(), stored.tableIds(), stored.id(), dates.today(stored.restaurantId()));
            setup.restoreCombination(actor, stored.restaurantId(), stored.id());
        }));
    }

    private void requireSense(long restaurantId, NewCombination wanted, long id, LocalDate from) {
        if (search.isTaken(restaurantId, wanted.name(), id)) {
            throw new BadInput("name", "taken");
        }
        var standing =
                search.tables(restaurantId, from).stream().collect(Collectors.toMap(Joined::id, Function.identity()));
        if (!standing.keySet().containsAll(wanted.tableIds())) {
            throw new BadInput(TABLES, "not-standing");
        }
        requireNotJoined(restaurantId, wanted.tableIds(), id, from);
        var seats = wanted.tableIds().stream()
                .map(standing::get)
                .mapToInt(Joined::seats)
                .sum();
        if (wanted.maxParty() > seats) {
            throw new BadInput("max", "over-seats", String.valueOf(seats));
        }
    }

    private void requireNotJoined(long restaurantId, Set<Long> tables, long id, LocalDate from) {
        if (search.isJoined(restaurantId, tables, id, from)) {
            throw new BadInput(TABLES, "same-tables");
        }
    }

    private static void requireEditor(Actor actor, long restaurantId) {
        if (!actor.holds(Roles.STAFF, Roles.MANAGER, Roles.ADMIN) || !actor.serves(restaurantId)) {
            throw new NotAllowed("No such restaurant");
        }
    }
}
