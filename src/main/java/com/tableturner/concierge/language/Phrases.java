package com.tableturner.concierge.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves one phrase that is known to be about a date, a time or people, against the restaurant's clock. */
public final class Phrases {

    private static final ValueReader VALUES = new ValueReader();
    private static final Stances STANCES = new Stances();
    private static final TimeRanges TIMES = new TimeRanges(STANCES);
    private static final ZonedDateTime ANY_DAY = ZonedDateTime.parse("2026-01-01T12:00Z[UTC]");

    private Phrases() {}

    /** The day a phrase means; empty if it speaks of none. */
    public static Optional<Reading<LocalDate>> date(String phrase, ZonedDateTime now) {
        var tokens = new Tokens(phrase);
        var said = new ArrayList<Said<LocalDate>>();
        for (var value : values(tokens, now, Asked.DATE)) {
            if (value instanceof Value.OfDay day) {
                said.add(new Said<>(day.start(), day.end(), day.date()));
            }
        }
        return Said.settle(tokens, said, STANCES);
    }

    /** The time a phrase means; empty if it speaks of none. "evening" and "after 8" leave it open. */
    public static Optional<Reading<LocalTime>> time(String phrase, ZonedDateTime now) {
        var tokens = new Tokens(phrase);
        var clock = new ArrayList<Value.OfTime>();
        for (var value : values(tokens, now, Asked.TIME)) {
            if (value instanceof Value.OfTime time) {
                clock.add(time);
            }
        }
        var said = new ArrayList<Said<LocalTime>>();
        for (var mention : TIMES.mentions(tokens, clock)) {
            Reading<LocalTime> reading = mention.range().isPresent() ? Readings.unnamed() : mention.time();
            said.add(new Said<>(
                    tokens.indexAt(mention.span().start()),
                    tokens.indexAt(mention.span().end()),
                    reading));
        }
        return Said.settle(tokens, said, STANCES);
    }

    /** The party size a phrase means; empty if it speaks of none. */
    public static Optional<Reading<Integer>> people(String phrase) {
        var tokens = new Tokens(phrase);
        var said = new ArrayList<Said<Integer>>();
        for (var value : values(tokens, ANY_DAY, Asked.PEOPLE)) {
            if (value instanceof Value.OfPeople people) {
                said.add(new Said<>(people.start(), people.end(), people.size()));
            }
        }
        return Said.settle(tokens, said, STANCES);
    }

    private static List<Value> values(Tokens tokens, ZonedDateTime now, Asked kind) {
        return VALUES.read(tokens, new Today(now, kind == Asked.DATE), new Setting(now, kind), new Taken());
    }
}
