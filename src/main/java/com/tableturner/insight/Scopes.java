package com.tableturner.insight;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.Roles;
import com.tableturner.insight.DashboardRefused.Problem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds out which restaurants an actor may see figures of; whatever an address says, it is never more. */
@Component
class Scopes {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final ReadingSql reading;

    Scopes(ReadingSql reading) {
        this.reading = reading;
    }

    /** Restaurants by name, and whether these are all there are. */
    record Scope(List<Place> places, boolean everything) {

        Scope {
            places = List.copyOf(places);
        }
    }

    /**
     * All that the actor may see, by name.
     *
     * @throws NotAllowed if the actor is not a manager or admin
     */
    List<Place> of(Actor actor) {
        if (!actor.holds(Roles.MANAGER, Roles.ADMIN)) {
            throw new NotAllowed("Only managers see the dashboard");
        }
        return all().stream().filter(place -> actor.serves(place.id())).toList();
    }

    private List<Place> all() {
        return reading.sql("select id, slug, name, location, cuisine, time_zone from restaurants order by name, id")
                .query((row, number) -> new Place(
                        row.getLong("id"),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("location"),
                        row.getString("cuisine"),
                        ZoneId.of(row.getString("time_zone"))))
                .list();
    }

    /**
     * What the filter asks for, if the actor may see it.
     *
     * @throws DashboardRefused if the filter makes no sense, or names what the actor may not see
     */
    Scope of(Actor actor, DashboardFilter filter) {
        requireTime(filter);
        var mine = of(actor);
        if (mine.isEmpty()) {
            throw new DashboardRefused(Problem.NO_RESTAURANTS);
        }
        var slugs = mine.stream().map(Place::slug).collect(Collectors.toSet());
        if (!slugs.containsAll(filter.restaurants())) {
            throw new DashboardRefused(Problem.NOT_YOURS);
        }
        var asked = mine.stream()
                .filter(place ->
                        filter.restaurants().isEmpty() || filter.restaurants().contains(place.slug()))
                .filter(place -> filter.areas().isEmpty() || filter.areas().contains(place.area()))
                .filter(place ->
                        filter.cuisines().isEmpty() || filter.cuisines().contains(place.cuisine()))
                .toList();
        if (asked.isEmpty()) {
            throw new DashboardRefused(Problem.NONE_MATCHES);
        }
        return new Scope(asked, asked.size() == all().size());
    }

    private static void requireTime(DashboardFilter filter) {
        if (filter.from().isBefore(EARLIEST) || filter.to().isAfter(LATEST)) {
            throw new DashboardRefused(Problem.NO_SUCH_TIME);
        }
        if (filter.days() < 1) {
            throw new DashboardRefused(Problem.ENDS_BEFORE_START);
        }
        if (filter.days() > DashboardFilter.MOST_DAYS) {
            throw new DashboardRefused(Problem.TOO_LONG);
        }
    }
}
