package com.tableturner.concierge.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds days, times and party sizes. What can be nothing else comes first; then bare numbers, by the words around. */
final class ValueReader {

    private final DateGrammar dates = new DateGrammar();
    private final TimeGrammar times = new TimeGrammar();
    private final PeopleGrammar people = new PeopleGrammar();
    private final MorePeople more = new MorePeople();
    private final BareNumbers bare = new BareNumbers();

    /** What is found outside of the spans that are taken, in the order of the text. */
    List<Value> read(Tokens tokens, Today today, Setting setting, Taken taken) {
        var sure = new ArrayList<Value>();
        var open = new ArrayList<OpenNumber>();
        for (var at = 0; at < tokens.size(); ) {
            at = taken.at(tokens, at) ? at + 1 : step(tokens, at, today, setting, sure, open);
        }
        var values = bare.decide(tokens, setting, sure, open);
        var counted = values.stream().anyMatch(value -> value instanceof Value.OfPeople people && !people.told());
        return values.stream()
                .filter(value -> !counted || !(value instanceof Value.OfPeople people && people.told()))
                .toList();
    }

    private int step(Tokens tokens, int at, Today today, Setting setting, List<Value> sure, List<OpenNumber> open) {
        var added = more.at(tokens, at);
        if (added != null) {
            sure.add(new Value.OfMore(at, added.end(), added.value()));
            return added.end();
        }
        var shifted = shift(tokens, at);
        if (shifted != null) {
            sure.add(shifted);
            return shifted.end();
        }
        var day = dates.at(tokens, at, today);
        var date = day != null && DateCues.isOfThings(tokens, at, day.end()) ? null : day;
        var time = times.at(tokens, at, today);
        var size = people(tokens, at, setting);
        time = isRangeOfPeople(size, time, setting) ? null : time;
        var longest = sure(tokens, at, date, time, size);
        if (isArticleOfTime(tokens, at, today, longest)) {
            return at + 1;
        }
        if (longest.isEmpty()) {
            return open(tokens, at, date, time, size, open);
        }
        sure.addAll(longest);
        return longest.getFirst().end();
    }

    /** "half an hour later", "30 minutes earlier": later than what, the conversation knows. */
    private static Value.@Nullable OfShift shift(Tokens tokens, int at) {
        var length = Duration.at(tokens, at);
        if (length == null || !length.value().isClockTime() || length.value().isVague()) {
            return null;
        }
        var later = tokens.is(length.end(), "later");
        var earlier = tokens.is(length.end(), "earlier") || tokens.is(length.end(), "sooner");
        if (!later && !earlier || tokens.is(length.end() + 1, "than")) {
            return null;
        }
        var minutes = length.value().minutes();
        return new Value.OfShift(at, length.end() + 1, later ? minutes : -minutes);
    }

    private @Nullable Found<PartySize> people(Tokens tokens, int at, Setting setting) {
        var size = people.at(tokens, at);
        var meant = size == null
                || !size.value().told()
                || PeopleCues.comeAlong(tokens, at, size.end(), isOne(size.value()), setting);
        return meant ? size : null;
    }

    private static boolean isOne(PartySize size) {
        return switch (size.reading()) {
            case Reading.Clear<Integer> clear -> clear.value() == 1;
            case Reading.Ambiguous<Integer> ambiguous -> ambiguous.candidates().contains(1);
            case Reading.Impossible<Integer> impossible -> false;
        };
    }

    /** "fifteen to twenty", where people were asked for, is no quarter to eight. */
    private static boolean isRangeOfPeople(
            @Nullable Found<PartySize> size, @Nullable Found<ClockTime> time, Setting setting) {
        var asked = setting.asks(Asked.PEOPLE) && !setting.asks(Asked.TIME);
        return asked
                && size != null
                && time != null
                && size.end() >= time.end()
                && time.value().half() == null
                && size.value().reading() instanceof Reading.Ambiguous<Integer>;
    }

    /** "an 8 o'clock table", "the 1 pm slot", "my 7:30 reservation": the number is not one of people. */
    private boolean isArticleOfTime(Tokens tokens, int at, Today today, List<Value> longest) {
        if (!tokens.isAny(at, PeopleWords.ARTICLES) || !tokens.isNumber(at + 1)) {
            return false;
        }
        var time = times.at(tokens, at + 1, today);
        if (time == null || !time.value().sure()) {
            return false;
        }
        return longest.isEmpty() || longest.getFirst().end() < time.end();
    }

    /** The longest that can be nothing else; two where one phrase is a day and a time ("in an hour"). */
    private static List<Value> sure(
            Tokens tokens,
            int at,
            @Nullable Found<Reading<LocalDate>> date,
            @Nullable Found<ClockTime> time,
            @Nullable Found<PartySize> size) {
        var timeEnd = time != null && time.value().sure() ? time.end() : -1;
        var dateEnd = date != null && DateCues.isSure(tokens, at, date.end()) ? date.end() : -1;
        var sizeEnd = size != null && size.value().sure() ? size.end() : -1;
        var values = new ArrayList<Value>();
        if (date != null && dateEnd >= timeEnd && dateEnd >= sizeEnd && dateEnd > 0) {
            values.add(new Value.OfDay(at, dateEnd, date.value()));
        }
        if (time != null && timeEnd >= dateEnd && timeEnd >= sizeEnd && timeEnd > 0) {
            values.add(new Value.OfTime(at, timeEnd, time.value()));
        }
        if (size != null && values.isEmpty() && sizeEnd > 0) {
            values.add(new Value.OfPeople(
                    at, sizeEnd, size.value().reading(), size.value().told()));
        }
        return values;
    }

    private static int open(
            Tokens tokens,
            int at,
            @Nullable Found<Reading<LocalDate>> date,
            @Nullable Found<ClockTime> time,
            @Nullable Found<PartySize> size,
            List<OpenNumber> open) {
        if (date == null && time == null && size == null) {
            return at + 1;
        }
        var number = new OpenNumber(at, date, time, size);
        open.add(number);
        var range = date == null && time == null; // "between 4 and 6" may hold times
        return range ? at + 1 : Math.max(at + 1, number.shortestEnd());
    }
}
