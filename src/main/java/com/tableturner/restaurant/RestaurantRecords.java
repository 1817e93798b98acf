package com.tableturner.restaurant;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** The diets a restaurant may cater for. */
    public static final List<String> DIETS = CatalogueFile.DIETARY;

    /** The occasions a restaurant may suit. */
    public static final List<String> OCCASIONS = CatalogueFile.OCCASIONS;

    private static final int LONGEST_SLUG = 140;
    private static final String EMPTY = "empty";
    private static final String SLUG = "slug";
    private static final List<String> REQUIRED = List.of("name", "cuisine", "location", "city", "address", "phone");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9]\\d{6,14}");

    private final RestaurantSearch search;
    private final IncomingSetup setup;
    private final LocalDates dates;
    private final TransactionTemplate transaction;

    RestaurantRecords(
            RestaurantSearch search, IncomingSetup setup, LocalDates dates, PlatformTransactionManager transactions) {
        this.search = search;
        this.setup = setup;
        this.dates = dates;
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

    /** Which day it is there. */
    public LocalDate today(Actor actor, long id) {
        find(actor, id);
        return dates.today(id);
    }

    /** What it lacks before anybody can book there. */
    public RestaurantNeeds needs(Actor actor, long id) {
        find(actor, id);
        return search.needs(id);
    }

    /**
     * @throws BadInput if no new restaurant can have this short name
     */
    public void requireFree(Actor actor, String slug) {
        requireEditor(actor);
        if (slug.isBlank()) {
            throw new BadInput(SLUG, EMPTY);
        }
        if (slug.length() > LONGEST_SLUG) {
            throw new BadInput(SLUG, "too-long");
        }
        if (!slug.matches(RestaurantValues.SLUG)) {
            throw new BadInput(SLUG, "not-a-short-name");
        }
        if (search.isTaken(slug)) {
            throw new BadInput(SLUG, "taken");
        }
    }

    /**
     * Adds a restaurant, which is closed until it has tables and hours, and returns its id. For admins.
     *
     * @param slug its short name, as in its address
     * @throws BadInput with the column, if a value is missing or makes no sense
     */
    public long add(Actor actor, String slug, Map<String, @Nullable Object> values) {
        requireAll(values);
        requireSense(values);
        return Objects.requireNonNull(transaction.execute(running -> {
            requireFree(actor, slug);
            return setup.addRestaurant(actor, slug, values);
        }));
    }

    private static void requireAll(Map<String, @Nullable Object> values) {
        for (var column : REQUIRED) {
            if (values.get(column) == null) {
                throw new BadInput(column, EMPTY);
            }
        }
        if (values.get("price_range") == null) {
            throw new BadInput("price_range", EMPTY);
        }
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
                throw new BadInput(column, EMPTY);
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
