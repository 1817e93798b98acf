package com.tableturner.concierge;

import com.tableturner.concierge.language.Language;
import com.tableturner.concierge.language.Mention;
import com.tableturner.concierge.language.Setting;
import com.tableturner.concierge.language.Term;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.CatalogueQuery;
import com.tableturner.restaurant.RestaurantFacts;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names a diner may use: restaurants, areas, cuisines and dishes of the catalogue as it is now. */
@Component
class Gazetteer {

    private static final ZoneId HOME = ZoneId.of("Asia/Kolkata");

    private final Catalogue catalogue;
    private final Clock clock;
    private volatile Edition edition = new Edition(List.of());

    Gazetteer(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** One state of the catalogue, with the language made for it. */
    private static final class Edition {

        private final List<RestaurantFacts> restaurants;
        private final Map<Long, RestaurantFacts> byId;
        private final Language language;

        Edition(List<RestaurantFacts> restaurants) {
            this.restaurants = restaurants;
            this.byId = restaurants.stream().collect(Collectors.toMap(RestaurantFacts::id, Function.identity()));
            this.language = new Language(terms(restaurants));
        }
    }

    private Edition current() {
        var now = catalogue.find(CatalogueQuery.ALL);
        var known = edition;
        if (!known.restaurants.equals(now)) {
            known = new Edition(now);
            edition = known;
        }
        return known;
    }

    private static List<Term> terms(List<RestaurantFacts> restaurants) {
        var terms = new ArrayList<Term>();
        restaurants.forEach(
                facts -> terms.add(new Term(Term.Kind.RESTAURANT, String.valueOf(facts.id()), facts.name())));
        named(restaurants, RestaurantFacts::location).forEach(area -> terms.add(new Term(Term.Kind.AREA, area, area)));
        named(restaurants, RestaurantFacts::cuisine)
                .forEach(cuisine -> terms.add(new Term(Term.Kind.CUISINE, cuisine, cuisine)));
        restaurants.stream()
                .flatMap(facts -> facts.specialities().stream())
                .distinct()
                .forEach(dish -> terms.add(new Term(Term.Kind.SPECIALITY, dish, dish)));
        return terms;
    }

    private static List<String> named(List<RestaurantFacts> restaurants, Function<RestaurantFacts, String> name) {
        return restaurants.stream().map(name).distinct().toList();
    }

    Language language() {
        return current().language;
    }

    List<RestaurantFacts> all() {
        return current().restaurants;
    }

    Optional<RestaurantFacts> byId(long id) {
        return Optional.ofNullable(current().byId.get(id));
    }

    /** The one restaurant somebody means by this name or id, misspelt or not. */
    Optional<RestaurantFacts> named(String typed) {
        var known = current();
        var wanted = fold(typed);
        var exact = known.restaurants.stream()
                .filter(facts -> fold(facts.name()).equals(wanted)
                        || String.valueOf(facts.id()).equals(wanted))
                .toList();
        if (!exact.isEmpty()) {
            return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
        }
        var read = known.language
                .read(typed, new Setting(now(HOME)))
                .all(Mention.Place.class)
                .filter(place -> place.term().kind() == Term.Kind.RESTAURANT)
                .map(place -> Long.valueOf(place.term().key()))
                .distinct()
                .toList();
        return read.size() == 1 ? Optional.ofNullable(known.byId.get(read.getFirst())) : Optional.empty();
    }

    /** The present moment at this restaurant, or at home where none is chosen. */
    ZonedDateTime nowAt(@Nullable Long restaurantId) {
        var zone = Optional.ofNullable(restaurantId).flatMap(this::byId).map(RestaurantFacts::zone);
        return now(zone.orElse(HOME));
    }

    private ZonedDateTime now(ZoneId zone) {
        return clock.instant().atZone(zone);
    }

    /** Lower case, without accents and signs. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
