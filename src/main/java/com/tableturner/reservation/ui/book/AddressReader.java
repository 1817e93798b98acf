package com.tableturner.reservation.ui.book;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.ui.PartyPicker;
import com.tableturner.reservation.ui.ReasonTexts.Words;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a draft from an address, which anybody may have typed: what makes no sense is said and left out. */
@Component
class AddressReader {

    private static final int LONGEST_QUOTED = 24;

    private final Catalogue catalogue;

    AddressReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Reading read(QueryParameters query) {
        var problems = new ArrayList<Words>();
        var named = query.getSingleParameter("restaurant").flatMap(typed -> restaurant(typed, problems));
        var restaurant = named.filter(RestaurantFacts::active).orElse(null);
        var draft = new Draft(
                restaurant == null ? null : restaurant.id(),
                query.getSingleParameter("date")
                        .map(typed -> date(typed, problems))
                        .orElse(null),
                query.getSingleParameter("time")
                        .map(typed -> time(typed, problems))
                        .orElse(null),
                query.getSingleParameter("party")
                        .map(typed -> party(typed, problems))
                        .orElse(null),
                query.getSingleParameter("area")
                        .map(String::strip)
                        .filter(area -> !area.isEmpty())
                        .orElse(null),
                query.getSingleParameter("step").flatMap(Step::of).orElse(null),
                query.getSingleParameter("booked").orElse(null));
        return new Reading(draft, restaurant, restaurant == null ? named.orElse(null) : null, List.copyOf(problems));
    }

    private Optional<RestaurantFacts> restaurant(String typed, List<Words> problems) {
        var found = id(typed).flatMap(catalogue::byId);
        if (found.isEmpty()) {
            problems.add(words("reason.unknown-restaurant"));
        } else if (!found.get().active()) {
            problems.add(new Words(
                    I18NProvider.translate("book.inactive.title", found.get().name()),
                    I18NProvider.translate("book.inactive.text")));
        }
        return found;
    }

    private static Optional<Long> id(String typed) {
        try {
            return Optional.of(Long.valueOf(typed.strip()));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate date(String typed, List<Words> problems) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException noDate) {
            problems.add(words("book.no-date", quoted(typed)));
            return null;
        }
    }

    private static @Nullable LocalTime time(String typed, List<Words> problems) {
        try {
            var time = LocalTime.parse(typed.strip());
            if (SlotGrid.slotOf(time).isPresent()) {
                return time;
            }
            problems.add(words("reason.not-a-slot", Formats.time(time)));
        } catch (DateTimeException noTime) {
            problems.add(words("book.no-time", quoted(typed)));
        }
        return null;
    }

    private static @Nullable Integer party(String typed, List<Words> problems) {
        try {
            var people = Integer.parseInt(typed.strip());
            if (people >= 1 && people <= PartyPicker.LARGEST) {
                return people;
            }
            problems.add(words(people < 1 ? "book.party-none" : "book.party-huge", PartyPicker.LARGEST));
        } catch (NumberFormatException noNumber) {
            problems.add(words("book.no-party", PartyPicker.LARGEST, quoted(typed)));
        }
        return null;
    }

    private static Words words(String key, Object... details) {
        return new Words(
                I18NProvider.translate(key + ".title", details), I18NProvider.translate(key + ".text", details));
    }

    private static String quoted(String typed) {
        var count = typed.codePointCount(0, typed.length());
        return count <= LONGEST_QUOTED ? typed : typed.substring(0, typed.offsetByCodePoints(0, LONGEST_QUOTED)) + "…";
    }
}
