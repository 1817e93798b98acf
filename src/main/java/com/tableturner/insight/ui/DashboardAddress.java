package com.tableturner.insight.ui;

import com.tableturner.insight.Comparison;
import com.tableturner.insight.DashboardFilter;
import com.tableturner.insight.DayPart;
import com.tableturner.reservation.Channel;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The filter as the address has it, which can be kept and shared. Presets stay presets, so that a kept address moves on.
 *
 * @param preset null where dates are named
 * @param understood false if some of the address made no sense; the filter then is the default
 */
record DashboardAddress(DashboardFilter filter, @Nullable DatePreset preset, boolean understood) {

    static DashboardAddress standard(LocalDate today) {
        return new DashboardAddress(
                new DashboardFilter(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        DatePreset.THIS_WEEK.from(today),
                        DatePreset.THIS_WEEK.to(today),
                        null,
                        null,
                        Comparison.LAST_WEEK),
                DatePreset.THIS_WEEK,
                true);
    }

    static DashboardAddress parse(QueryParameters parameters, LocalDate today) {
        try {
            return read(parameters, today);
        } catch (DateTimeParseException | IllegalArgumentException senseless) {
            return new DashboardAddress(standard(today).filter(), DatePreset.THIS_WEEK, false);
        }
    }

    private static DashboardAddress read(QueryParameters parameters, LocalDate today) {
        var preset = preset(parameters);
        var from = preset != null
                ? preset.from(today)
                : single(parameters, "from").map(LocalDate::parse).orElse(today);
        var to = preset != null
                ? preset.to(today)
                : single(parameters, "to").map(LocalDate::parse).orElse(from);
        var filter = new DashboardFilter(
                set(parameters, "restaurants"),
                set(parameters, "area"),
                set(parameters, "cuisine"),
                from,
                to,
                one(parameters, "shift", DayPart.values(), DayPart::text).orElse(null),
                one(parameters, "channel", Channel.values(), Channel::text).orElse(null),
                one(parameters, "compare", Comparison.values(), Comparison::text)
                        .orElse(Comparison.LAST_WEEK));
        return new DashboardAddress(filter, preset, true);
    }

    private static @Nullable DatePreset preset(QueryParameters parameters) {
        if (single(parameters, "from").isPresent() || single(parameters, "to").isPresent()) {
            return null;
        }
        return single(parameters, "dates")
                .map(text -> DatePreset.of(text).orElseThrow(IllegalArgumentException::new))
                .orElse(DatePreset.THIS_WEEK);
    }

    private static <T> Optional<T> one(QueryParameters parameters, String name, T[] values, Function<T, String> text) {
        return single(parameters, name)
                .map(wanted -> Arrays.stream(values)
                        .filter(value -> text.apply(value).equals(wanted))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new));
    }

    private static Optional<String> single(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter(text -> !text.isBlank());
    }

    private static Set<String> set(QueryParameters parameters, String name) {
        return single(parameters, name)
                .map(text ->
                        Set.copyOf(List.of(text.split(",")).stream().distinct().toList()))
                .orElse(Set.of());
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "restaurants", filter.restaurants());
        put(parameters, "area", filter.areas());
        put(parameters, "cuisine", filter.cuisines());
        if (preset != null) {
            parameters.put("dates", preset.text());
        } else {
            parameters.put("from", filter.from().toString());
            parameters.put("to", filter.to().toString());
        }
        if (filter.part() != null) {
            parameters.put("shift", filter.part().text());
        }
        if (filter.channel() != null) {
            parameters.put("channel", filter.channel().text());
        }
        if (filter.comparison() != Comparison.LAST_WEEK) {
            parameters.put("compare", filter.comparison().text());
        }
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, Set<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, String.join(",", new TreeSet<>(values)));
        }
    }

    /** The same for other dates and part of the day. */
    DashboardAddress at(LocalDate from, LocalDate to, @Nullable DatePreset other, @Nullable DayPart part) {
        return new DashboardAddress(
                new DashboardFilter(
                        filter.restaurants(),
                        filter.areas(),
                        filter.cuisines(),
                        from,
                        to,
                        part,
                        filter.channel(),
                        filter.comparison()),
                other,
                true);
    }
}
