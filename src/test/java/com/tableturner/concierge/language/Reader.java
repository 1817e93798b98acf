package com.tableturner.concierge.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Reads messages on Monday 23 November 2026, 10:00, in Kolkata, with a small catalogue of made-up restaurants. */
final class Reader {

    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, ZoneId.of("Asia/Kolkata"));

    static final List<Term> TERMS = List.of(
            new Term(Term.Kind.RESTAURANT, "bella-tavola", "Bella Tavola"),
            new Term(Term.Kind.RESTAURANT, "nine-bowls", "Nine Bowls"),
            new Term(Term.Kind.RESTAURANT, "tamarind-yard", "Tamarind Yard"),
            new Term(Term.Kind.RESTAURANT, "jade-monsoon", "Jade Monsoon"),
            new Term(Term.Kind.RESTAURANT, "third-monsoon", "Third Monsoon"),
            new Term(Term.Kind.RESTAURANT, "begums-quarter", "Begum's Quarter"),
            new Term(Term.Kind.CUISINE, "Italian", "Italian"),
            new Term(Term.Kind.CUISINE, "Chinese", "Chinese"),
            new Term(Term.Kind.CUISINE, "Thai", "Thai"),
            new Term(Term.Kind.CUISINE, "Café", "Café"),
            new Term(Term.Kind.CUISINE, "Vegan", "Vegan"),
            new Term(Term.Kind.CUISINE, "South Indian", "South Indian"),
            new Term(Term.Kind.AREA, "Indiranagar", "Indiranagar"),
            new Term(Term.Kind.AREA, "Koramangala", "Koramangala"),
            new Term(Term.Kind.AREA, "MG Road", "MG Road"),
            new Term(Term.Kind.SPECIALITY, "Ragi mudde", "Ragi mudde"));

    private static final Language LANGUAGE = new Language(TERMS);

    private Reader() {}

    static Understood read(String message, Asked... asked) {
        return LANGUAGE.read(message, new Setting(NOW, asked));
    }

    static Optional<LocalDate> day(Understood understood) {
        return understood.day().flatMap(day -> day.date().certain());
    }

    static Optional<LocalTime> time(Understood understood) {
        return understood.time().flatMap(time -> time.time().certain());
    }

    static Optional<Integer> people(Understood understood) {
        return understood.people().flatMap(people -> people.size().certain());
    }

    static List<String> places(Understood understood, Term.Kind kind) {
        return understood.places(kind).stream().map(place -> place.term().key()).toList();
    }
}
