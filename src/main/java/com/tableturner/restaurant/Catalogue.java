package com.tableturner.restaurant;

import com.tableturner.base.OpenToAll;
import com.tableturner.base.ReadingSql;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds restaurants by what guests know of them. Open to everyone. */
@Service
@OpenToAll
public class Catalogue {

    private final ReadingSql reading;
    private final Plans plans;

    Catalogue(ReadingSql reading, Plans plans) {
        this.reading = reading;
        this.plans = plans;
    }

    /** Active restaurants that match every part of the query, by name. */
    public List<RestaurantFacts> find(CatalogueQuery query) {
        return active().filter(matching(query))
                .sorted(Comparator.comparing(RestaurantFacts::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public Optional<RestaurantFacts> byId(long id) {
        return plans.current(id).map(RestaurantPlan::facts);
    }

    public Optional<RestaurantFacts> bySlug(String slug) {
        return reading.sql("select id from restaurants where slug = ?")
                .param(slug)
                .query(Long.class)
                .optional()
                .flatMap(this::byId);
    }

    /** Restaurants most like this one: same cuisine and area, then cuisine, then area; nearest price band first. */
    public List<RestaurantFacts> sisters(RestaurantFacts of) {
        Predicate<RestaurantFacts> sameCuisine = other -> other.cuisine().equals(of.cuisine());
        Predicate<RestaurantFacts> sameArea = other -> other.location().equals(of.location());
        return active().filter(other -> other.id() != of.id())
                .filter(sameCuisine.or(sameArea))
                .sorted(Comparator.<RestaurantFacts>comparingInt(
                                other -> sameCuisine.test(other) ? (sameArea.test(other) ? 0 : 1) : 2)
                        .thenComparingInt(other -> Math.abs(
                                other.priceRange().length() - of.priceRange().length()))
                        .thenComparingLong(RestaurantFacts::id))
                .toList();
    }

    private Stream<RestaurantFacts> active() {
        record Current(long id, long version) {}
        return reading
                .sql("select id, plan_version from restaurants where is_active = true order by id")
                .query((row, number) -> new Current(row.getLong(1), row.getLong(2)))
                .list()
                .stream()
                .map(current -> plans.atLeast(current.id(), current.version()).facts());
    }

    private static Predicate<RestaurantFacts> matching(CatalogueQuery query) {
        var words = Stream.of(fold(query.text()).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return facts -> (query.cuisine().isEmpty() || facts.cuisine().equalsIgnoreCase(query.cuisine()))
                && (query.location().isEmpty() || facts.location().equalsIgnoreCase(query.location()))
                && words.stream().allMatch(fold(searchText(facts))::contains);
    }

    private static String searchText(RestaurantFacts facts) {
        return String.join(
                " ",
                facts.name(),
                facts.cuisine(),
                facts.location(),
                String.join(" ", facts.specialities()),
                String.join(" ", facts.dietary()),
                String.join(" ", facts.occasions()));
    }

    /** Lower case without accents, so that "cafe" finds "Café". */
    private static String fold(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
