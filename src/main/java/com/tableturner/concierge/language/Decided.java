package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of a message that are decided so far. */
final class Decided {

    private static final Set<String> LINKS = Words.of("or - – — to / and");
    private static final Set<String> CORRECTS =
            Words.of("no not actually sorry instead rather mean meant wait correction oops make");
    private static final int REACH = 5;

    private final Tokens tokens;
    private final List<Value> values = new ArrayList<>();
    private final BitSet covered = new BitSet();
    private final Map<Integer, Value> byStart = new HashMap<>();
    private final Map<Integer, Value> byEnd = new HashMap<>();
    private boolean people;
    private boolean time;

    Decided(Tokens tokens, List<Value> sure) {
        this.tokens = tokens;
        sure.forEach(this::add);
    }

    void add(Value value) {
        values.add(value);
        covered.set(value.start(), value.end());
        byStart.put(value.start(), value);
        byEnd.put(value.end(), value);
        people |= value instanceof Value.OfPeople;
        time |= value instanceof Value.OfTime;
    }

    List<Value> values() {
        return List.copyOf(values);
    }

    boolean covers(int token) {
        return covered.get(token);
    }

    boolean hasPeople() {
        return people;
    }

    boolean hasTime() {
        return time;
    }

    /** "7 or 8", "7-8 pm", "between 7 and 8", where the other one is a time. */
    boolean isLinkedToTime(OpenNumber number) {
        var at = number.at();
        var before = tokens.isAny(at - 1, LINKS) ? byEnd.get(at - 1) : null;
        if (before instanceof Value.OfTime) {
            return !tokens.is(at - 1, "and") || tokens.is(before.start() - 1, "between");
        }
        var end = number.time() == null ? at + 1 : number.time().end();
        return tokens.isAny(end, LINKS)
                && !tokens.is(end, "and")
                && !tokens.is(at - 1, "for")
                && byStart.get(end + 1) instanceof Value.OfTime;
    }

    /** "for 7 for 4 people": the first is a time. */
    boolean isBeforePeople(int end) {
        return tokens.is(end, "for") && byStart.get(end + 1) instanceof Value.OfPeople;
    }

    /** "tomorrow 8", "friday night 8". */
    boolean isBehindDay(OpenNumber number) {
        return DayParts.at(tokens, number.at() - 1) != null || byEnd.get(number.at()) instanceof Value.OfDay;
    }

    /** The last value that ends shortly before a token. */
    @Nullable
    Value nearestBefore(int token) {
        for (var end = token; end > token - 2 * REACH; end--) {
            var value = byEnd.get(end);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** "8, no, 9" and "not 7, 8". */
    boolean isCorrection(OpenNumber number) {
        for (var at = number.at() - 1; at > number.at() - REACH; at--) {
            if (tokens.isAny(at, CORRECTS)) {
                return true;
            }
        }
        return false;
    }
}
