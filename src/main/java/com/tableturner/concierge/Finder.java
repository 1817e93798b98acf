package com.tableturner.concierge;

import com.tableturner.base.Actor;
import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.Availability;
import com.tableturner.reservation.RestaurantOffers;
import com.tableturner.reservation.SearchRequest;
import com.tableturner.reservation.SlotAvailability;
import com.tableturner.restaurant.CatalogueQuery;
import com.tableturner.restaurant.RestaurantFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds restaurants for wishes, best first. Where nothing fits them all, the wish that matters least is passed over, and
 * the answer says which.
 */
@Component
class Finder {

    private static final int MOST = 6;
    private static final int FACTS = 3;
    private static final List<Wishes.Field> LEAST_FIRST = List.of(
            Wishes.Field.RATING,
            Wishes.Field.OCCASION,
            Wishes.Field.DISH,
            Wishes.Field.AREA,
            Wishes.Field.PRICE,
            Wishes.Field.CUISINE);

    private final Gazetteer gazetteer;
    private final Availability availability;

    Finder(Gazetteer gazetteer, Availability availability) {
        this.gazetteer = gazetteer;
        this.availability = availability;
    }

    Results.Found find(Actor actor, Wishes wishes) {
        var all = gazetteer.all();
        var passedOver = EnumSet.noneOf(Wishes.Field.class);
        var fitting = fitting(all, wishes, passedOver);
        for (var field : LEAST_FIRST) {
            if (!fitting.isEmpty()) {
                break;
            }
            passedOver.add(field);
            fitting = fitting(all, wishes, passedOver);
        }
        var effective = passedOver.stream()
                .filter(field -> !wishes.without(field).equals(wishes))
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return new Results.Found(all.size(), effective, ranked(actor, fitting, wishes));
    }

    private static List<RestaurantFacts> fitting(
            List<RestaurantFacts> all, Wishes wishes, Set<Wishes.Field> passedOver) {
        var left = wishes;
        for (var field : passedOver) {
            left = left.without(field);
        }
        var match = matches(left);
        return all.stream().filter(match).toList();
    }

    private static Predicate<RestaurantFacts> matches(Wishes wishes) {
        return facts -> (wishes.cuisine().isEmpty() || facts.cuisine().equalsIgnoreCase(wishes.cuisine()))
                && (wishes.area().isEmpty() || facts.location().equalsIgnoreCase(wishes.area()))
                && (wishes.occasion().isEmpty() || facts.occasions().contains(wishes.occasion()))
                && facts.dietary().containsAll(wishes.diets())
                && serves(facts, wishes.dish())
                && costs(facts, wishes)
                && isRated(facts, wishes.rating());
    }

    private static boolean serves(RestaurantFacts facts, String dish) {
        var wanted = Gazetteer.fold(dish);
        return wanted.isEmpty()
                || Gazetteer.fold(String.join(" ", facts.specialities()) + " " + facts.description())
                        .contains(wanted);
    }

    private static boolean costs(RestaurantFacts facts, Wishes wishes) {
        var level = facts.priceRange().length();
        var each = facts.costForTwo() == null ? null : facts.costForTwo() / 2;
        return (wishes.lowestPrice() == null || level >= wishes.lowestPrice())
                && (wishes.highestPrice() == null || level <= wishes.highestPrice())
                && (wishes.budget() == null || each != null && each <= wishes.budget());
    }

    private static boolean isRated(RestaurantFacts facts, @Nullable Double atLeast) {
        return atLeast == null || facts.rating() != null && facts.rating().doubleValue() >= atLeast;
    }

    private List<Card.Place> ranked(Actor actor, List<RestaurantFacts> fitting, Wishes wishes) {
        var byRating = Comparator.comparing(Finder::rating).reversed().thenComparing(RestaurantFacts::id);
        if (wishes.date() == null || wishes.time() == null || wishes.party() == null) {
            return fitting.stream()
                    .sorted(byRating)
                    .limit(MOST)
                    .map(facts -> place(facts, wishes, List.of()))
                    .toList();
        }
        var offers = offers(actor, fitting, wishes.date(), onGrid(wishes.time()), wishes.party());
        return fitting.stream()
                .flatMap(facts -> Stream.ofNullable(offers.get(facts.id())))
                .sorted(Comparator.comparingInt(RestaurantOffers::distance)
                        .thenComparing(RestaurantOffers::restaurant, byRating))
                .limit(MOST)
                .map(offer -> place(offer.restaurant(), wishes, slots(offer)))
                .toList();
    }

    private static BigDecimal rating(RestaurantFacts facts) {
        return facts.rating() == null ? BigDecimal.ZERO : facts.rating();
    }

    private Map<Long, RestaurantOffers> offers(
            Actor actor, List<RestaurantFacts> fitting, LocalDate date, LocalTime time, int party) {
        var request = new SearchRequest(CatalogueQuery.ALL, date, time, party);
        var ids = fitting.stream().map(RestaurantFacts::id).collect(Collectors.toSet());
        return availability.search(actor, request).stream()
                .filter(offer -> ids.contains(offer.restaurant().id()))
                .collect(Collectors.toMap(offer -> offer.restaurant().id(), Function.identity()));
    }

    /** The start on the grid at or before this time, within the grid's day. */
    static LocalTime onGrid(LocalTime time) {
        if (time.isBefore(SlotGrid.time(0))) {
            return SlotGrid.time(0);
        }
        var last = SlotGrid.time(SlotGrid.STARTS - 1);
        var floor = time.withMinute(time.getMinute() / SlotGrid.MINUTES * SlotGrid.MINUTES)
                .withSecond(0)
                .withNano(0);
        return floor.isAfter(last) ? last : floor;
    }

    private static List<Card.Slot> slots(RestaurantOffers offers) {
        var slots = new ArrayList<>(offers.nearest());
        if (!offers.wanted().isOpen() && !slots.isEmpty()) {
            slots.add(offers.wanted());
        }
        return slots.stream()
                .sorted(Comparator.comparingInt(SlotAvailability::slot))
                .map(slot -> new Card.Slot(slot.time(), slot.tablesLeft()))
                .toList();
    }

    static Card.Place place(RestaurantFacts facts, Wishes wishes, List<Card.Slot> slots) {
        var shown = new ArrayList<String>(wishes.diets());
        if (!wishes.occasion().isEmpty() && facts.occasions().contains(wishes.occasion())) {
            shown.add(wishes.occasion());
        }
        facts.specialities().stream().limit(1).forEach(shown::add);
        facts.dietary().stream().filter(diet -> !shown.contains(diet)).forEach(shown::add);
        return new Card.Place(
                facts.id(),
                facts.name(),
                facts.slug(),
                facts.cuisine(),
                facts.location(),
                facts.priceRange(),
                facts.costForTwo(),
                facts.rating() == null ? null : facts.rating().toPlainString(),
                shown.stream().limit(FACTS).toList(),
                slots);
    }
}
