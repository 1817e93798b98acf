package com.tableturner.restaurant;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A restaurant's tables for who edits them. What is done to several is done to all of them or to none.
 *
 * <p>All methods throw {@link NotAllowed} unless the actor edits the restaurant.
 */
@Service
public class TableRecords {

    /** So many tables can be added at once. */
    public static final int MOST_AT_ONCE = 50;

    private static final int PROMISES_NAMED = 5;
    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,9})");

    private final TableRecordSearch search;
    private final IncomingSetup incoming;
    private final RestaurantSetup setup;
    private final ObjectProvider<TablePromises> promises;
    private final LocalDates dates;
    private final TransactionTemplate transaction;

    TableRecords(
            TableRecordSearch search,
            IncomingSetup incoming,
            RestaurantSetup setup,
            ObjectProvider<TablePromises> promises,
            LocalDates dates,
            PlatformTransactionManager transactions) {
        this.search = search;
        this.incoming = incoming;
        this.setup = setup;
        this.promises = promises;
        this.dates = dates;
        this.transaction = new TransactionTemplate(transactions);
    }

    public List<TableRecord> page(Actor actor, TableQuery query, Pageable page) {
        requireEditor(actor, query.restaurantId());
        return search.page(query, page);
    }

    public long count(Actor actor, TableQuery query) {
        requireEditor(actor, query.restaurantId());
        return search.count(query);
    }

    /** How many people the tables seat together. */
    public long seats(Actor actor, TableQuery query) {
        requireEditor(actor, query.restaurantId());
        return search.seats(query);
    }

    public TableRecord find(Actor actor, long id) {
        var found = search.find(id).orElseThrow(() -> new NotAllowed("No such table"));
        requireEditor(actor, found.restaurantId());
        return found;
    }

    /**
     * Adds tables that stand from this service date on, and returns their ids.
     *
     * @param first its number is counted up for the others, as in T9, T10
     * @throws BadInput with the field, if one of them makes no sense or is there already, or the date is over
     */
    public List<Long> add(Actor actor, long restaurantId, TableDraft first, int howMany, @Nullable LocalDate from) {
        requireEditor(actor, restaurantId);
        var table = first.checked();
        if (howMany < 1 || howMany > MOST_AT_ONCE) {
            throw new BadInput("howMany", "out-of-range", "1", String.valueOf(MOST_AT_ONCE));
        }
        var numbers = numbers(table.number(), howMany);
        return transaction.execute(running -> {
            incoming.lockFor(actor, restaurantId);
            var begin = dates.requireNotPast(restaurantId, from, "from");
            var ids = new ArrayList<Long>();
            for (var number : numbers) {
                if (search.isTaken(restaurantId, number)) {
                    throw new BadInput("number", "taken");
                }
                ids.add(setup.addTable(actor, restaurantId, numbered(table, number), begin));
            }
            return ids;
        });
    }

    private static List<String> numbers(String first, int howMany) {
        if (howMany == 1) {
            return List.of(first);
        }
        var counted = COUNTED.matcher(first);
        if (!counted.matches()) {
            throw new BadInput("number", "cannot-count");
        }
        var start = Integer.parseInt(counted.group(2));
        var numbers = new ArrayList<String>();
        for (var next = start; next < start + howMany; next++) {
            numbers.add(counted.group(1) + next);
        }
        return numbers;
    }

    private static NewTable numbered(NewTable like, String number) {
        return new NewTable(number, like.capacity(), like.minParty(), like.maxParty(), like.area(), like.sold());
    }

    /**
     * Changes a table, but for its number, by which staff and files know it; what is booked stays booked.
     *
     * @param version that of the record the edit was made on
     * @throws BadInput with the field, if a value makes no sense
     * @throws ChangedMeanwhile if somebody else saved since
     */
    public void edit(Actor actor, long id, long version, TableDraft draft) {
        var restaurantId = find(actor, id).restaurantId();
        var wanted = draft.checked();
        transaction.executeWithoutResult(running -> {
            incoming.lockFor(actor, restaurantId);
            var stored = find(actor, id);
            if (stored.version() != version) {
                throw new ChangedMeanwhile("The table");
            }
            incoming.editTable(
                    actor, restaurantId, id, numbered(wanted, stored.table().number()));
        });
    }

    /** Moves tables to an area; a blank one is none. */
    public void moveTo(Actor actor, Collection<TableRecord> tables, String area) {
        transaction.executeWithoutResult(running -> tables.forEach(shown -> {
            var stored = find(actor, shown.id());
            var table = stored.table();
            var draft = new TableDraft(
                    table.number(), area, table.capacity(), table.minParty(), table.maxParty(), table.sold());
            incoming.editTable(actor, stored.restaurantId(), stored.id(), draft.checked());
        }));
    }

    /**
     * Ends tables: they stand for the last time on the day before.
     *
     * @throws TablePromised if parties have one of them from then on
     * @throws BadInput if that date is over, or one of them does not stand before it
     */
    public void end(Actor actor, Collection<TableRecord> tables, @Nullable LocalDate from) {
        transaction.executeWithoutResult(running -> tables.forEach(shown -> {
            var stored = find(actor, shown.id());
            incoming.lockFor(actor, stored.restaurantId());
            var end = dates.requireNotPast(stored.restaurantId(), from, "to");
            if (!stored.from().isBefore(end)) {
                throw new BadInput("to", "before-start");
            }
            var promised = promises.stream()
                    .flatMap(book -> book.of(stored.restaurantId(), stored.id(), end, PROMISES_NAMED).stream())
                    .toList();
            if (!promised.isEmpty()) {
                throw new TablePromised(stored.table().number(), promised);
            }
            setup.endTable(actor, stored.restaurantId(), stored.id(), end);
        }));
    }

    /** Lets tables that have an end stand on without one. */
    public void restore(Actor actor, Collection<TableRecord> tables) {
        transaction.executeWithoutResult(running -> tables.forEach(shown -> {
            var stored = find(actor, shown.id());
            setup.restoreTable(actor, stored.restaurantId(), stored.id());
        }));
    }

    private static void requireEditor(Actor actor, long restaurantId) {
        if (!actor.holds(Roles.STAFF, Roles.MANAGER, Roles.ADMIN) || !actor.serves(restaurantId)) {
            throw new NotAllowed("No such restaurant");
        }
    }
}
