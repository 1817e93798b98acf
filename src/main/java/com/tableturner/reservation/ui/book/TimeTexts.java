package com.tableturner.reservation.ui.book;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.ui.ReasonTexts.Words;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.LocalTime;

/** What is said while a time is chosen, beyond the reasons of a refusal. */
final class TimeTexts {

    private static final int LONGEST_AREA = 60;

    private TimeTexts() {}

    static Words pastDay(LocalDate day, LocalDate today) {
        return new Words(text("book.past-day.title", Formats.date(day, today)), text("book.past-day.text"));
    }

    static Words largeParty(int people, RestaurantFacts restaurant) {
        return new Words(
                text("book.large.title", people, restaurant.name()),
                text("book.large.text", restaurant.name(), Formats.phone(restaurant.phone())));
    }

    static Words tooMany(int people, RestaurantFacts restaurant) {
        return new Words(
                text("book.too-many.title", people, restaurant.name()),
                text("book.too-many.text", Formats.phone(restaurant.phone())));
    }

    static Words fullDay(LocalDate day, int people, LocalDate today) {
        return new Words(
                text("book.full-day.title", Formats.date(day, today), Formats.people(people)),
                text("book.full-day.text"));
    }

    static Words noSuchArea(String area, int people) {
        return new Words(
                text("book.seating.none.title", shortened(area), Formats.people(people)),
                text("book.seating.none.text"));
    }

    static Words openElsewhere(String area, LocalTime time) {
        return new Words(text("book.seating.full.title", area, Formats.time(time)), text("book.seating.full.text"));
    }

    private static String shortened(String typed) {
        return typed.length() <= LONGEST_AREA
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, LONGEST_AREA / 2)) + "…";
    }

    static Words chooseFirst() {
        return new Words(text("book.choose-time.title"), text("book.choose-time.text"));
    }

    static Words lost(LocalTime time) {
        return new Words(text("book.lost.title", Formats.time(time)), text("book.lost.text"));
    }

    static String text(String key, Object... details) {
        return I18NProvider.translate(key, details);
    }
}
