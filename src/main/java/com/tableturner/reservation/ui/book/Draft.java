package com.tableturner.reservation.ui.book;

import com.tableturner.reservation.Offer;
import com.tableturner.reservation.TableRequest;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A booking in the making, as its address holds it; what is null has not been chosen yet.
 *
 * @param time wall time of the restaurant, on the half-hour grid
 * @param step the step asked for; null for the first one that is incomplete
 * @param booked the number of the reservation it became
 */
record Draft(
        @Nullable Long restaurantId,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable Integer party,
        @Nullable Step step,
        @Nullable String booked)
        implements Serializable {

    static final String ROUTE = "book";
    static final Draft EMPTY = new Draft(null, null, null, null, null, null);

    Draft restaurant(long id) {
        return new Draft(id, date, time, party, step, booked);
    }

    Draft date(@Nullable LocalDate other) {
        return new Draft(restaurantId, other, time, party, step, booked);
    }

    Draft time(@Nullable LocalTime other) {
        return new Draft(restaurantId, date, other, party, step, booked);
    }

    Draft party(int people) {
        return new Draft(restaurantId, date, time, people, step, booked);
    }

    Draft at(@Nullable Step other) {
        return new Draft(restaurantId, date, time, party, other, booked);
    }

    /** No draft any more: the address of the reservation it became. */
    static Draft booked(String number) {
        return new Draft(null, null, null, null, Step.CONFIRMED, number);
    }

    /** The same party at the table that is offered instead. */
    Draft taking(Offer offer) {
        return new Draft(offer.restaurantId(), offer.date(), offer.time(), party, step, booked);
    }

    /** The table that is wanted, once all of it is known. */
    Optional<TableRequest> table() {
        return restaurantId == null || date == null || time == null || party == null
                ? Optional.empty()
                : Optional.of(new TableRequest(restaurantId, date, time, party));
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        put(query, "restaurant", restaurantId);
        put(query, "date", date);
        put(query, "time", time);
        put(query, "party", party);
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
