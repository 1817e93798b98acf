package com.tableturner.restaurant;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Restaurants for who edits them: lists those the actor serves, and changes their facts and rules.
 *
 * <p>All methods throw {@link NotAllowed} unless the actor edits the restaurant.
 */
@Service
public class RestaurantRecords {

    private static final List<String> REQUIRED = List.of("name", "cuisine", "location", "city", "address", "phone");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9]\\d{6,14}");

    private final RestaurantSearch search;
    private final IncomingSetup setup;
    private final TransactionTemplate transaction;

    RestaurantRecords(RestaurantSearch search, IncomingSetup setup, PlatformTransactionManager transactions) {
        this.search = search;
        this.setup = setup;
        this.transaction = new TransactionTemplate(transactions);
    }

    public List<RestaurantRow> page(Actor actor, RestaurantQuery query, Pageable page) {
        requireEditor(actor);
        return search.page(actor, query, page);
    }

    public long count(Actor actor, RestaurantQuery query) {
        requireEditor(actor);
        return search.count(actor, query);
    }

    /** The areas of the restaurants the actor edits. */
    public List<String> areas(Actor actor) {
        requireEditor(actor);
        return search.values(actor, "location");
    }

    /** The cuisines of the restaurants the actor edits. */
    public List<String> cuisines(Actor actor) {
        requireEditor(actor);
        return search.values(actor, "cuisine");
    }

    public RestaurantRecord find(Actor actor, long id) {
        requireEditor(actor);
        return Optional.of(id)
                .filter(actor::serves)
                .flatMap(search::find)
                .orElseThrow(() -> new NotAllowed("No such restaurant"));
    }

    /**
     * Changes facts and rules; what is booked stays booked.
     *
     * @param version that of the record the edit was made on
     * @param values by column; what is missing stays, null is the configured default
     * @throws BadInput with the column, if a value makes no sense
     * @throws ChangedMeanwhile if somebody else saved since
     */
    public void edit(Actor actor, long id, long version, Map<String, @Nullable Object> values) {
        requireSense(values);
        transaction.executeWithoutResult(running -> {
            setup.lockFor(actor, id);
            if (find(actor, id).version() != version) {
                throw new ChangedMeanwhile("The restaurant");
            }
            setup.editRestaurant(actor, id, values);
        });
    }

    private static void requireSense(Map<String, @Nullable Object> values) {
        for (var column : REQUIRED) {
            if (values.get(column) instanceof String text && text.isBlank()) {
                throw new BadInput(column, "empty");
            }
        }
        if (values.get("phone") instanceof String phone && !PHONE.matcher(phone).matches()) {
            throw new BadInput("phone", "not-a-phone");
        }
    }

    private static void requireEditor(Actor actor) {
        if (!actor.holds(Roles.STAFF, Roles.MANAGER, Roles.ADMIN)) {
            throw new NotAllowed("Only editors may do this");
        }
    }
}
