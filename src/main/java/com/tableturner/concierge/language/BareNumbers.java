package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides by the words around, and by what was asked, whether a bare number is a day, a time or a party size. */
final class BareNumbers {

    private static final int NOON = 12;
    private static final int LAST_HOUR = 24;
    private static final String ELEVEN_AT_NIGHT = "23";

    private enum Kind {
        DAY,
        TIME,
        PEOPLE,
        UNCLEAR,
        NOTHING
    }

    /** All values: those that were sure, and those that are decided now. */
    List<Value> decide(Tokens tokens, Setting setting, List<Value> sure, List<OpenNumber> open) {
        var decided = new Decided(tokens, sure);
        var cues = new NumberCues(tokens);
        var rest = new ArrayList<OpenNumber>();
        for (var number : open) {
            var cue = cues.before(number.at(), number.shortestEnd());
            if (cue == NumberCues.Cue.TIME || cue == NumberCues.Cue.PEOPLE) {
                decide(number, cues, setting, decided);
            } else {
                rest.add(number);
            }
        }
        rest.forEach(number -> decide(number, cues, setting, decided));
        var values = new ArrayList<>(decided.values());
        values.sort(Comparator.comparingInt(Value::start));
        return values;
    }

    private static void decide(OpenNumber number, NumberCues cues, Setting setting, Decided decided) {
        if (!decided.covers(number.at())) {
            var value = value(number, kind(cues, setting, decided, number));
            if (value != null) {
                decided.add(value);
            }
        }
    }

    private static @Nullable Value value(OpenNumber number, Kind kind) {
        return switch (kind) {
            case DAY -> number.asDay();
            case TIME -> number.asTime();
            case PEOPLE -> number.asPeople();
            case UNCLEAR -> number.asNumber();
            case NOTHING -> null;
        };
    }

    private static Kind kind(NumberCues cues, Setting setting, Decided decided, OpenNumber number) {
        if (cues.isOfSomethingElse(number.at(), number.shortestEnd())) {
            return Kind.NOTHING;
        }
        if (number.time() == null && number.size() == null) {
            return setting.asks(Asked.DATE) ? Kind.DAY : Kind.NOTHING;
        }
        var isHour = number.time() != null && number.time().value().hour() <= LAST_HOUR;
        var onlyPeople = setting.asks(Asked.PEOPLE) && !setting.asks(Asked.TIME);
        if (onlyPeople && cues.isFrom(number.at())) {
            return Kind.PEOPLE;
        }
        if (isHour && (decided.isLinkedToTime(number) || decided.isBehindDay(number) && !decided.hasTime())) {
            return Kind.TIME;
        }
        if (isHour && decided.isBeforePeople(number.shortestEnd())) {
            return Kind.TIME;
        }
        var cue = cues.before(number.at(), number.shortestEnd());
        return switch (cue) {
            case TIME -> isHour ? Kind.TIME : Kind.NOTHING;
            case ABOUT -> onlyPeople || !isHour ? Kind.PEOPLE : Kind.TIME;
            case PEOPLE -> Kind.PEOPLE;
            case FOR -> afterFor(setting, decided, isHour);
            case TO -> afterTo(cues, setting, isHour);
            case NONE -> uncued(cues, setting, decided, isHour, number);
        };
    }

    private static Kind afterFor(Setting setting, Decided decided, boolean isHour) {
        if (setting.asks(Asked.TIME) && !setting.asks(Asked.PEOPLE) && isHour && !decided.hasTime()) {
            return Kind.TIME;
        }
        return decided.hasPeople() && !decided.hasTime() && isHour ? Kind.TIME : Kind.PEOPLE;
    }

    /** "change it to 8". */
    private static Kind afterTo(NumberCues cues, Setting setting, boolean isHour) {
        if (!isHour) {
            return Kind.PEOPLE;
        }
        var asked = setting.asks(Asked.TIME) && !setting.asks(Asked.PEOPLE);
        return asked || cues.speakOfTime() && !cues.speakOfPeople() ? Kind.TIME : Kind.PEOPLE;
    }

    private static Kind uncued(NumberCues cues, Setting setting, Decided decided, boolean isHour, OpenNumber number) {
        var corrects = decided.isCorrection(number);
        var asked = asked(cues, setting, decided, isHour, number, corrects);
        if (asked != Kind.NOTHING) {
            return asked;
        }
        var corrected = corrects ? decided.nearestBefore(number.at()) : null;
        if (corrected instanceof Value.OfPeople || corrected instanceof Value.OfTime && isHour) {
            return corrected instanceof Value.OfPeople ? Kind.PEOPLE : Kind.TIME;
        }
        var alone = cues.standsAlone(number.at(), number.shortestEnd());
        var clock = cues.isFourDigits(number.at()) || cues.is(number.at(), ELEVEN_AT_NIGHT);
        if (alone && number.time() != null && clock) {
            return Kind.TIME;
        }
        var answer = setting.asks(Asked.CONFIRMATION) && cues.standsNearlyAlone(number.at(), number.shortestEnd());
        return answer || cues.isMeant(number.at()) ? Kind.UNCLEAR : Kind.NOTHING;
    }

    /** What the number answers, if something was asked. */
    private static Kind asked(
            NumberCues cues, Setting setting, Decided decided, boolean isHour, OpenNumber number, boolean corrects) {
        var time = setting.asks(Asked.TIME) && isHour && (!decided.hasTime() || corrects);
        if (time && number.time() != null && number.time().value().hour() > NOON) {
            return Kind.TIME;
        }
        var people = setting.asks(Asked.PEOPLE) && number.size() != null && (!decided.hasPeople() || corrects);
        if (people && !cues.isFourDigits(number.at())) {
            return Kind.PEOPLE;
        }
        if (time) {
            return Kind.TIME;
        }
        return setting.asks(Asked.DATE) && number.date() != null ? Kind.DAY : Kind.NOTHING;
    }
}
