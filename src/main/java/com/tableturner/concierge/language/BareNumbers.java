package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides by the words around, and by what was asked, whether a bare number is a day, a time or a party size. */
final class BareNumbers {

    private static final int LAST_HOUR = 24;

    private enum Kind {
        DAY,
        TIME,
        PEOPLE,
        NOTHING
    }

    private final NumberCues cues = new NumberCues();

    /** All values: those that were sure, and those that are decided now. */
    List<Value> decide(Tokens tokens, Setting setting, List<Value> sure, List<OpenNumber> open) {
        var values = new ArrayList<>(sure);
        for (var number : open) {
            if (isInside(number, values)) {
                continue;
            }
            var value = value(number, kind(tokens, setting, values, number));
            if (value != null) {
                values.add(value);
            }
        }
        values.sort(Comparator.comparingInt(Value::start));
        return values;
    }

    private static boolean isInside(OpenNumber number, List<Value> values) {
        return values.stream().anyMatch(value -> value.start() <= number.at() && number.at() < value.end());
    }

    private static @Nullable Value value(OpenNumber number, Kind kind) {
        return switch (kind) {
            case DAY -> number.asDay();
            case TIME -> number.asTime();
            case PEOPLE -> number.asPeople();
            case NOTHING -> null;
        };
    }

    private Kind kind(Tokens tokens, Setting setting, List<Value> values, OpenNumber number) {
        if (cues.isOfSomethingElse(tokens, number.at(), number.shortestEnd())) {
            return Kind.NOTHING;
        }
        if (number.time() == null && number.size() == null) {
            return setting.asks(Asked.DATE) ? Kind.DAY : Kind.NOTHING;
        }
        var hasPeople = values.stream().anyMatch(Value.OfPeople.class::isInstance);
        var hasTime = values.stream().anyMatch(Value.OfTime.class::isInstance);
        var isHour = number.time() != null && number.time().value().hour() <= LAST_HOUR;
        var cue = cues.before(tokens, number.at(), number.shortestEnd());
        return switch (cue) {
            case TIME -> isHour ? Kind.TIME : Kind.NOTHING;
            case PEOPLE -> Kind.PEOPLE;
            case FOR -> afterFor(setting, hasPeople, hasTime, isHour);
            case TO ->
                setting.asks(Asked.TIME) && isHour && !setting.asks(Asked.PEOPLE)
                        ? Kind.TIME
                        : cues.speaksOfTime(tokens) && isHour && !NumberCues.speaksOfPeople(tokens)
                                ? Kind.TIME
                                : Kind.PEOPLE;
            case NONE -> uncued(tokens, setting, hasPeople, hasTime, isHour, number);
        };
    }

    private static Kind afterFor(Setting setting, boolean hasPeople, boolean hasTime, boolean isHour) {
        if (setting.asks(Asked.TIME) && !setting.asks(Asked.PEOPLE) && isHour && !hasTime) {
            return Kind.TIME;
        }
        return hasPeople && !hasTime && isHour ? Kind.TIME : Kind.PEOPLE;
    }

    private Kind uncued(
            Tokens tokens, Setting setting, boolean hasPeople, boolean hasTime, boolean isHour, OpenNumber number) {
        if (setting.asks(Asked.PEOPLE) && !hasPeople && number.size() != null && !isFourDigits(tokens, number)) {
            return Kind.PEOPLE;
        }
        if (setting.asks(Asked.TIME) && !hasTime && isHour) {
            return Kind.TIME;
        }
        if (setting.asks(Asked.DATE) && number.date() != null) {
            return Kind.DAY;
        }
        if (cues.standsAlone(tokens, number.at(), number.shortestEnd())) {
            return isHourOfTwentyFour(tokens, number) ? Kind.TIME : Kind.NOTHING;
        }
        return Kind.NOTHING;
    }

    /** With nothing asked, "23" alone can only be eleven at night. */
    private static boolean isHourOfTwentyFour(Tokens tokens, OpenNumber number) {
        return tokens.text(number.at()).equals("23") || isFourDigits(tokens, number) && number.time() != null;
    }

    private static boolean isFourDigits(Tokens tokens, OpenNumber number) {
        return tokens.text(number.at()).length() > 2 && tokens.isNumber(number.at());
    }
}
