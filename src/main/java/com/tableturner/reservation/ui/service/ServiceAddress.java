package com.tableturner.reservation.ui.service;

import com.tableturner.restaurant.ServicePeriod;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the service screen says: the truth of what is shown.
 *
 * @param date null: the running service date
 * @param shift the shift's name in lower case; empty: the one that runs, or comes next
 */
record ServiceAddress(String slug, @Nullable LocalDate date, String shift, View view) implements Serializable {

    static final String ROUTE = "staff/service";

    /** The three ways to see a shift. */
    enum View {
        TIMELINE,
        FLOOR,
        LIST;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<View> of(String text) {
            for (var view : values()) {
                if (view.text().equals(text)) {
                    return Optional.of(view);
                }
            }
            return Optional.empty();
        }
    }

    static ServiceAddress of(String slug, Location location) {
        var query = location.getQueryParameters();
        return new ServiceAddress(
                slug,
                query.getSingleParameter("date").flatMap(ServiceAddress::date).orElse(null),
                query.getSingleParameter("shift").orElse(""),
                query.getSingleParameter("view").flatMap(View::of).orElse(View.TIMELINE));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    static String key(ServicePeriod shift) {
        return shift.name().toLowerCase(Locale.ROOT);
    }

    ServiceAddress at(@Nullable LocalDate other) {
        return new ServiceAddress(slug, other, shift, view);
    }

    ServiceAddress in(String otherShift) {
        return new ServiceAddress(slug, date, otherShift, view);
    }

    ServiceAddress as(View other) {
        return new ServiceAddress(slug, date, shift, other);
    }

    ServiceAddress of(String otherRestaurant) {
        return new ServiceAddress(otherRestaurant, date, "", view);
    }

    String path() {
        return ROUTE + "/" + slug;
    }

    String sheetPath() {
        return path() + "/sheet";
    }

    QueryParameters query() {
        var parameters = new java.util.LinkedHashMap<String, List<String>>();
        if (date != null) {
            parameters.put("date", List.of(date.toString()));
        }
        if (!shift.isEmpty()) {
            parameters.put("shift", List.of(shift));
        }
        if (view != View.TIMELINE) {
            parameters.put("view", List.of(view.text()));
        }
        return new QueryParameters(Map.copyOf(parameters));
    }
}
