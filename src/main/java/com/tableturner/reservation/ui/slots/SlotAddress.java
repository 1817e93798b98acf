package com.tableturner.reservation.ui.slots;

import com.tableturner.base.NotAllowed;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** Which restaurant and date an address of the screen names. */
final class SlotAddress {

    private static final String RESTAURANT = "restaurant";
    private static final String DATE = "date";

    private SlotAddress() {}

    static QueryParameters of(long restaurant, LocalDate date) {
        return QueryParameters.simple(Map.of(RESTAURANT, String.valueOf(restaurant), DATE, date.toString()));
    }

    /** @throws NotAllowed if it is not the id of one */
    static Optional<Long> restaurant(Location address) {
        try {
            return address.getQueryParameters().getSingleParameter(RESTAURANT).map(Long::parseLong);
        } catch (NumberFormatException other) {
            throw new NotAllowed("Not there");
        }
    }

    /** @throws NotAllowed if it is not one */
    static Optional<LocalDate> date(Location address) {
        try {
            return address.getQueryParameters().getSingleParameter(DATE).map(LocalDate::parse);
        } catch (DateTimeParseException other) {
            throw new NotAllowed("Not a date");
        }
    }
}
