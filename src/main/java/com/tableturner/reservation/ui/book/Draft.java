package com.tableturner.reservation.ui.book;

import com.tableturner.reservation.Offer;
import com.tableturner.reservation.TableRequest;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A booking in the making, as its address holds it; what is null has not been chosen yet.
 *
 * @param time wall time of the restaurant, on the half-hour grid
 * @param area the seating area wanted; null for anywhere
 * @param step the step asked for; null for the first one that is incomplete
 * @param booked the number of the reservation it became
 */
record Draft(
        @Nullable Long restaurantId,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable Integer party,
        @Nullable String area,
        @Nullable Step step,
        @Nullable String booked)
        implements Serializable {

    static final String ROUTE = "book";
    static final Draft EMPTY = new Draft(null, null, null, null, null, null, null);

    Draft restaurant(long id) {
        return new Draft(
                id, date, time, party, id == Objects.requireNonNullElse(restaurantId, 0L) ? area : null, step, booked);
    }

    Draft date(@Nullable LocalDate other) {
        return new Draft(restaurantId, other, time, party, area, step, booked);
    }

    Draft time(@Nullable LocalTime other) {
        return new Draft(restaurantId, date, other, party, area, step, booked);
    }

    Draft party(int people) {
        return new Draft(restaurantId, date, time, people, area, step, booked);
    }

    /** @param wanted where to sit; null for anywhere */
    Draft area(@Nullable String wanted) {
        return new Draft(restaurantId, date, time, party, wanted, step, booked);
    }

    Draft at(@Nullable Step other) {
        return new Draft(restaurantId, date, time, party, area, other, booked);
    }

    /** No draft any more: the address of the reservation it became. */
    static Draft booked(String number) {
        return new Draft(null, null, null, null, null, Step.CONFIRMED, number);
    }

    /** The same party at the table that is offered instead; elsewhere it may sit anywhere. */
    Draft taking(Offer offer) {
        return restaurant(offer.restaurantId()).date(offer.date()).time(offer.time());
    }

    /** The table that is wanted, once all of it is known. */
    Optional<TableRequest> table() {
        return restaurantId == null || date == null || time == null || party == null
                ? Optional.empty()
                : Optional.of(new TableRequest(restaurantId, date, time, party, area));
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        put(query, "restaurant", restaurantId);
        put(query, "date", date);
        put(query, "time", time);
        put(query, "party", party);
        put(query, "area", area);
        put(query, "step", step == null ? null : step.text());
        put(query, "booked", booked);
        return QueryParameters.simple(query);
    }

    private static void put(LinkedHashMap<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }
}
