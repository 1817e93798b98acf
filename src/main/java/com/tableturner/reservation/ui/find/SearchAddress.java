package com.tableturner.reservation.ui.find;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.ui.PartyPicker;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a search out of an address, and writes it into one. What cannot be read is replaced by what would be proposed,
 * and said in a plain sentence; the rest is kept.
 */
final class SearchAddress {

    static final String PARTY = "party";
    static final String DATE = "date";
    static final String TIME = "time";
    static final String TEXT = "q";
    static final String CUISINE = "cuisine";
    static final String AREA = "area";
    static final String ORDER = "sort";

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_ECHO = 40;
    private static final DateTimeFormatter ISO_DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final QueryParameters parameters;
    private final List<String> problems = new ArrayList<>();

    private SearchAddress(QueryParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * What an address asks for.
     *
     * @param problems a sentence for each part that could not be read
     */
    record Reading(Search search, List<String> problems) {}

    /**
     * Reads an address.
     *
     * @param now wall time where the restaurants are
     * @param lastDay the last date that can be booked
     */
    static Reading read(QueryParameters parameters, Places places, LocalDateTime now, LocalDate lastDay) {
        var address = new SearchAddress(parameters);
        var proposed = Search.proposed(now);
        var date = address.value(DATE)
                .flatMap(text -> address.date(text, now.toLocalDate(), lastDay))
                .orElse(proposed.date());
        var time = address.value(TIME)
                .flatMap(address::time)
                .orElse(date.equals(proposed.date()) ? proposed.time() : Search.DINNER);
        var search = new Search(
                address.value(PARTY).flatMap(address::party).orElse(Search.PARTY),
                date,
                time,
                address.value(TEXT).map(address::text).orElse(""),
                address.value(CUISINE)
                        .map(text -> address.known(text, CUISINE, places::cuisine))
                        .orElse(""),
                address.value(AREA)
                        .map(text -> address.known(text, AREA, places::area))
                        .orElse(""),
                address.value(ORDER).flatMap(ResultOrder::of).orElse(ResultOrder.CLOSEST));
        return new Reading(address.stillToCome(search, proposed, now), List.copyOf(address.problems));
    }

    private Search stillToCome(Search search, Search proposed, LocalDateTime now) {
        if (search.date().atTime(search.time()).isAfter(now)) {
            return search;
        }
        problems.add(I18NProvider.translate(
                "find.bad.over",
                Formats.time(search.time()),
                Formats.day(proposed.date(), proposed.time(), now.toLocalDate()),
                Formats.time(proposed.time())));
        return search.withDate(proposed.date()).withTime(proposed.time());
    }

    /** The search as parameters of an address, without what asks for nothing. */
    static QueryParameters write(Search search) {
        var values = new LinkedHashMap<String, String>();
        values.put(PARTY, String.valueOf(search.party()));
        values.put(DATE, search.date().toString());
        values.put(TIME, search.time().toString());
        put(values, TEXT, search.text());
        put(values, CUISINE, search.cuisine());
        put(values, AREA, search.area());
        put(
                values,
                ORDER,
                search.order() == ResultOrder.CLOSEST ? "" : search.order().parameter());
        return QueryParameters.simple(values);
    }

    /** Where a party of this size is booked at this restaurant and time. */
    static String booking(long restaurantId, LocalDate date, LocalTime time, int party) {
        return "book?restaurant=" + restaurantId + "&date=" + date + "&time=" + time + "&party=" + party;
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }

    private Optional<String> value(String name) {
        return parameters.getSingleParameter(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<Integer> party(String typed) {
        try {
            var people = Integer.parseInt(typed);
            if (people >= 1 && people <= PartyPicker.LARGEST) {
                return Optional.of(people);
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        return refuse("find.bad.party", echo(typed), PartyPicker.LARGEST);
    }

    private Optional<LocalDate> date(String typed, LocalDate today, LocalDate lastDay) {
        LocalDate date;
        try {
            date = LocalDate.parse(typed, ISO_DATE);
        } catch (DateTimeException noSuchDay) {
            return refuse("find.bad.date", echo(typed));
        }
        if (date.isBefore(today)) {
            return refuse("find.bad.past", Formats.date(date, today));
        }
        return date.isAfter(lastDay)
                ? refuse("find.bad.window", Formats.date(date, today), Formats.date(lastDay, today))
                : Optional.of(date);
    }

    private Optional<LocalTime> time(String typed) {
        LocalTime time;
        try {
            time = LocalTime.parse(typed);
        } catch (DateTimeException noSuchTime) {
            return refuse("find.bad.time", echo(typed));
        }
        if (SlotGrid.slotOf(time).isPresent()) {
            return Optional.of(time);
        }
        problems.add(I18NProvider.translate("find.bad.grid", Formats.time(time)));
        var first = SlotGrid.time(0);
        return time.isBefore(first)
                ? Optional.of(first)
                : Optional.of(SlotGrid.time(Math.min(
                        (time.toSecondOfDay() - first.toSecondOfDay()) / (SlotGrid.MINUTES * 60),
                        SlotGrid.STARTS - 1)));
    }

    private String text(String typed) {
        if (typed.length() <= LONGEST_TEXT) {
            return typed;
        }
        problems.add(I18NProvider.translate("find.bad.text", LONGEST_TEXT));
        return "";
    }

    private String known(String typed, String what, Function<String, Optional<String>> names) {
        return names.apply(typed).orElseGet(() -> {
            problems.add(I18NProvider.translate("find.bad." + what, echo(typed)));
            return "";
        });
    }

    private <T> Optional<T> refuse(String key, Object... details) {
        problems.add(I18NProvider.translate(key, details));
        return Optional.empty();
    }

    private static String echo(String typed) {
        return typed.length() <= LONGEST_ECHO ? typed : typed.substring(0, LONGEST_ECHO) + "…";
    }
}
