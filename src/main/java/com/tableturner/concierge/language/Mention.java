package com.tableturner.concierge.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** One thing said in a message, and where. */
public sealed interface Mention {

    Span span();

    /** How many people come. */
    record People(Span span, Reading<Integer> size, Stance stance) implements Mention {}

    /** A number that may be a party size or a time of the clock, and nothing in the message tells: "make it 8". */
    record Unclear(Span span, int number) implements Mention {}

    /** So many people more than were said before; fewer if below 0. */
    record More(Span span, int people) implements Mention {}

    /** So many minutes later than what was said before; earlier if below 0. */
    record Shift(Span span, int minutes) implements Mention {}

    /** A day of the restaurant's calendar. */
    record Day(Span span, Reading<LocalDate> date, Stance stance) implements Mention {}

    /**
     * A time of the restaurant's day.
     *
     * @param range what "evening" or "after 8" allows, both ends included; empty for a time of the clock
     */
    record Time(Span span, Reading<LocalTime> time, Optional<TimeRange> range, Stance stance) implements Mention {}

    /**
     * The diner's name.
     *
     * @param first the span of the first name, if one was said
     * @param last the span of the last name, if one was said
     */
    record Name(Span span, String name, Optional<Span> first, Optional<Span> last) implements Mention {}

    /** A phone number, E.164. */
    record Phone(Span span, String e164) implements Mention {}

    /** An e-mail address. */
    record Email(Span span, String address) implements Mention {}

    /** A one-time code of six digits. */
    record Code(Span span, String digits) implements Mention {}

    /** A payment card's number, whose digits are kept nowhere. */
    record Card(Span span) implements Mention {}

    /** The number of a reservation, as in {@code TT1000}. */
    record Reservation(Span span, String number) implements Mention {}

    /**
     * A restaurant, cuisine, area or speciality of the vocabulary.
     *
     * @param exact false if it was misspelt
     */
    record Place(Span span, Term term, boolean exact, Stance stance) implements Mention {}

    /** A price wished for, in the catalogue's levels, 1 (low) to 4 (high), both included. */
    record Price(Span span, int lowest, int highest) implements Mention {}

    /** A budget in the currency of the restaurant, for one person or for the table. */
    record Budget(Span span, int amount, boolean perPerson) implements Mention {}

    /** The lowest rating wished for, 0 to 5; "the best" is 4.5. */
    record Rating(Span span, double atLeast) implements Mention {}

    /** What the meal is for. */
    record For(Span span, Occasion occasion) implements Mention {}

    /** What somebody at the table eats, or does not eat. */
    record Eats(Span span, Diet diet) implements Mention {}

    /** A wish for the restaurant to read, in the diner's words: a seat, a cake, an allergy. */
    record Wish(Span span, String text) implements Mention {}

    /** One of several things shown: 1 is the first, -1 the last. */
    record Choice(Span span, int position) implements Mention {}

    /** A fact of a restaurant that is asked for. */
    record Question(Span span, Fact fact) implements Mention {}
}
