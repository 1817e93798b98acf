package com.tableturner.reservation.ui.find;

import com.tableturner.base.CurrentActor;
import com.tableturner.reservation.Availability;
import com.tableturner.reservation.DayAvailability;
import com.tableturner.reservation.ui.SearchTeaser;
import com.tableturner.reservation.ui.SentenceReader;
import com.tableturner.restaurant.BookingDefaults;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.CatalogueQuery;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.restaurant.RestaurantPlan;
import com.tableturner.restaurant.TablePlan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the pages for finding a table ask of the catalogue and of the book, for whoever looks at them. */
@Component
class TableSearch {

    private static final int FORTNIGHT = 15;

    private final Catalogue catalogue;
    private final Plans plans;
    private final Availability availability;
    private final BookingDefaults defaults;
    private final Optional<SentenceReader> reader;
    private final Optional<SearchTeaser> teaser;
    private final Clock clock;

    TableSearch(
            Catalogue catalogue,
            Plans plans,
            Availability availability,
            BookingDefaults defaults,
            ObjectProvider<SentenceReader> readers,
            ObjectProvider<SearchTeaser> teasers,
            Clock clock) {
        this.catalogue = catalogue;
        this.plans = plans;
        this.availability = availability;
        this.defaults = defaults;
        this.reader = readers.stream().findFirst();
        this.teaser = teasers.stream().findFirst();
        this.clock = clock;
    }

    /** All restaurants that take bookings. */
    Places places() {
        return new Places(catalogue.find(CatalogueQuery.ALL));
    }

    /** The restaurant with this name in its address, also one that takes no bookings at present. */
    Optional<RestaurantPlan> bySlug(String slug) {
        return catalogue.bySlug(slug).flatMap(facts -> plans.current(facts.id()));
    }

    LocalDateTime now(ZoneId zone) {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }

    /** The last date a restaurant without rules of its own can be booked for. */
    LocalDate lastDay(LocalDate today) {
        return today.plusDays(defaults.windowDays());
    }

    /** What a sentence asks for; nothing where nobody understands sentences, or where it is part of a known name. */
    Optional<SentenceReader.Wanted> understand(String sentence, Places places) {
        return Suggestion.all(places).stream().anyMatch(known -> known.matches(sentence))
                ? Optional.empty()
                : reader.flatMap(language -> language.read(sentence));
    }

    /** Other ways to find a table. */
    Optional<SearchTeaser> teaser() {
        return teaser;
    }

    /** Asks all restaurants at once. */
    Found find(Search search) {
        return new Found(search, availability.search(CurrentActor.get(), search.request()));
    }

    /** The date that is searched, at one restaurant. */
    DayAvailability day(RestaurantFacts restaurant, Search search) {
        return availability.day(CurrentActor.get(), restaurant.id(), search.date(), search.party());
    }

    /** The date that is searched and the two weeks after it, at one restaurant. */
    List<DayAvailability> fortnight(RestaurantFacts restaurant, Search search) {
        return days(restaurant, search.date(), FORTNIGHT, search.party());
    }

    /** Consecutive dates at one restaurant. */
    List<DayAvailability> days(RestaurantFacts restaurant, LocalDate first, int count, int party) {
        return availability.days(CurrentActor.get(), restaurant.id(), first, count, party);
    }

    /** Where the tables of a restaurant stand, as far as it names such areas. */
    List<String> seating(RestaurantFacts restaurant) {
        return plans.atLeast(restaurant.id(), 0).tables().stream()
                .map(TablePlan::area)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
