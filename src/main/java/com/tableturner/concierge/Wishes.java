package com.tableturner.concierge;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is understood of a table somebody wants. Empty texts and nulls are not yet known.
 *
 * @param restaurant the catalogue's name of the restaurant with this id
 * @param latest the end of a span such as "evening", of which {@code time} is a fair start; null for a time of the clock
 * @param party covers
 * @param lowestPrice rupee signs, 1 to 4, as {@code highestPrice}
 * @param budget the most the table may spend on each guest, in rupees
 * @param occasion the catalogue's tag, as are {@code diets}
 * @param note for the restaurant, in the diner's words
 */
public record Wishes(
        @Nullable Long restaurantId,
        String restaurant,
        String cuisine,
        String area,
        String dish,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalTime latest,
        @Nullable Integer party,
        @Nullable Integer lowestPrice,
        @Nullable Integer highestPrice,
        @Nullable Integer budget,
        @Nullable Double rating,
        String occasion,
        List<String> diets,
        String note) {

    public static final Wishes NONE =
            new Wishes(null, "", "", "", "", null, null, null, null, null, null, null, null, "", List.of(), "");

    public Wishes {
        diets = List.copyOf(diets);
    }

    /** The wishes that can be taken back one by one. */
    public enum Field {
        RESTAURANT,
        CUISINE,
        AREA,
        DISH,
        DATE,
        TIME,
        PARTY,
        PRICE,
        RATING,
        OCCASION,
        DIET,
        NOTE
    }

    /** Whether a certain table is named: where, when, and for how many. */
    public boolean isComplete() {
        return restaurantId != null && date != null && time != null && party != null;
    }

    /** Whether anything narrows down which restaurants may do. */
    public boolean narrows() {
        return !(cuisine.isEmpty() && area.isEmpty() && dish.isEmpty() && occasion.isEmpty() && diets.isEmpty())
                || highestPrice != null
                || budget != null
                || rating != null;
    }

    public boolean isNothing() {
        return equals(NONE);
    }

    /** These wishes without one of them. */
    public Wishes without(Field field) {
        return switch (field) {
            case RESTAURANT -> at(null, "");
            case CUISINE -> withPlace("", area, dish);
            case AREA -> withPlace(cuisine, "", dish);
            case DISH -> withPlace(cuisine, area, "");
            case DATE -> on(null);
            case TIME -> from(null, null);
            case PARTY -> forParty(null);
            case PRICE -> withPrice(null, null, null);
            case RATING -> ratedAtLeast(null);
            case OCCASION -> occasion("");
            case DIET -> eating(List.of());
            case NOTE -> noting("");
        };
    }

    public Wishes at(@Nullable Long id, String name) {
        return with(draft -> {
            draft.restaurantId = id;
            draft.restaurant = name;
        });
    }

    public Wishes withPlace(String otherCuisine, String otherArea, String otherDish) {
        return with(draft -> {
            draft.cuisine = otherCuisine;
            draft.area = otherArea;
            draft.dish = otherDish;
        });
    }

    public Wishes on(@Nullable LocalDate otherDate) {
        return with(draft -> draft.date = otherDate);
    }

    public Wishes from(@Nullable LocalTime otherTime, @Nullable LocalTime otherLatest) {
        return with(draft -> {
            draft.time = otherTime;
            draft.latest = otherLatest;
        });
    }

    public Wishes forParty(@Nullable Integer people) {
        return with(draft -> draft.party = people);
    }

    public Wishes withPrice(@Nullable Integer low, @Nullable Integer high, @Nullable Integer perPerson) {
        return with(draft -> {
            draft.lowestPrice = low;
            draft.highestPrice = high;
            draft.budget = perPerson;
        });
    }

    public Wishes ratedAtLeast(@Nullable Double stars) {
        return with(draft -> draft.rating = stars);
    }

    public Wishes occasion(String tag) {
        return with(draft -> draft.occasion = tag);
    }

    public Wishes eating(List<String> tags) {
        return with(draft -> draft.diets = tags);
    }

    public Wishes noting(String words) {
        return with(draft -> draft.note = words);
    }

    private Wishes with(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.wishes();
    }

    /** A copy while one of its wishes is changed. */
    private static final class Draft {

        private @Nullable Long restaurantId;
        private String restaurant;
        private String cuisine;
        private String area;
        private String dish;
        private @Nullable LocalDate date;
        private @Nullable LocalTime time;
        private @Nullable LocalTime latest;
        private @Nullable Integer party;
        private @Nullable Integer lowestPrice;
        private @Nullable Integer highestPrice;
        private @Nullable Integer budget;
        private @Nullable Double rating;
        private String occasion;
        private List<String> diets;
        private String note;

        Draft(Wishes from) {
            restaurantId = from.restaurantId;
            restaurant = from.restaurant;
            cuisine = from.cuisine;
            area = from.area;
            dish = from.dish;
            date = from.date;
            time = from.time;
            latest = from.latest;
            party = from.party;
            lowestPrice = from.lowestPrice;
            highestPrice = from.highestPrice;
            budget = from.budget;
            rating = from.rating;
            occasion = from.occasion;
            diets = from.diets;
            note = from.note;
        }

        Wishes wishes() {
            return new Wishes(
                    restaurantId,
                    restaurant,
                    cuisine,
                    area,
                    dish,
                    date,
                    time,
                    latest,
                    party,
                    lowestPrice,
                    highestPrice,
                    budget,
                    rating,
                    occasion,
                    diets,
                    note);
        }
    }
}
