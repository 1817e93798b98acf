package com.tableturner.concierge;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
        return new Wishes(
                id,
                name,
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

    public Wishes withPlace(String otherCuisine, String otherArea, String otherDish) {
        return new Wishes(
                restaurantId,
                restaurant,
                otherCuisine,
                otherArea,
                otherDish,
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

    public Wishes on(@Nullable LocalDate otherDate) {
        return new Wishes(
                restaurantId,
                restaurant,
                cuisine,
                area,
                dish,
                otherDate,
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

    public Wishes from(@Nullable LocalTime otherTime, @Nullable LocalTime otherLatest) {
        return new Wishes(
                restaurantId,
                restaurant,
                cuisine,
                area,
                dish,
                date,
                otherTime,
                otherLatest,
                party,
                lowestPrice,
                highestPrice,
                budget,
                rating,
                occasion,
                diets,
                note);
    }

    public Wishes forParty(@Nullable Integer people) {
        return new Wishes(
                restaurantId,
                restaurant,
                cuisine,
                area,
                dish,
                date,
                time,
                latest,
                people,
                lowestPrice,
                highestPrice,
                budget,
                rating,
                occasion,
                diets,
                note);
    }

    public Wishes withPrice(@Nullable Integer low, @Nullable Integer high, @Nullable Integer perPerson) {
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
                low,
                high,
                perPerson,
                rating,
                occasion,
                diets,
                note);
    }

    public Wishes ratedAtLeast(@Nullable Double stars) {
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
                stars,
                occasion,
                diets,
                note);
    }

    public Wishes occasion(String tag) {
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
                tag,
                diets,
                note);
    }

    public Wishes eating(List<String> tags) {
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
                tags,
                note);
    }

    public Wishes noting(String words) {
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
                words);
    }
}
