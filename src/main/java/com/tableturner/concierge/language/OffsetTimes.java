package com.tableturner.concierge.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times that lean on another: "half past seven", "half seven", "quarter to 8", "twenty to nine", "an hour before noon". */
final class OffsetTimes {

    private static final Set<String> PAST = Words.of("past after passed");
    private static final Set<String> TO = Words.of("to before till til of until");
    private static final int HALF = 30;
    private static final int QUARTER = 15;
    private static final int MOST_MINUTES = 59;
    private static final int LAST_HOUR = 12;

    /** Reads the time that is leant on. */
    interface Base {
        @Nullable
        Found<ClockTime> at(Tokens tokens, int at);
    }

    private final Base base;

    OffsetTimes(Base base) {
        this.base = base;
    }

    @Nullable
    Found<ClockTime> at(Tokens tokens, int at) {
        var half = half(tokens, at);
        if (half != null) {
            return half;
        }
        var minutes = minutes(tokens, at);
        if (minutes == null) {
            return null;
        }
        var than = tokens.is(minutes.end() + 1, "than");
        var sign = than ? comparing(tokens, minutes.end()) : sign(tokens, minutes.end());
        var time = sign == 0 ? null : base(tokens, minutes.end() + (than ? 2 : 1));
        return time == null ? null : new Found<>(time.value().shifted(sign * minutes.value()), time.end());
    }

    /** "half past seven", "half-past 7", and the British "half seven". */
    private @Nullable Found<ClockTime> half(Tokens tokens, int at) {
        if (!tokens.is(at, "half")) {
            return null;
        }
        var next = tokens.is(at + 1, "-") ? at + 2 : at + 1;
        var past = tokens.isAny(next, PAST);
        var time = base(tokens, past ? next + 1 : next);
        if (time == null || time.value().minute() > 0 || time.value().hour() > LAST_HOUR) {
            return null;
        }
        var british = !past && time.value().exact();
        return british ? null : new Found<>(time.value().shifted(HALF), time.end());
    }

    private @Nullable Found<ClockTime> base(Tokens tokens, int at) {
        var start = tokens.is(at, "the") ? at + 1 : at;
        var time = base.at(tokens, start);
        if (time == null) {
            return null;
        }
        var end = time.end();
        if (tokens.is(end, "o'clock") || tokens.is(end, "oclock")) {
            end++;
        }
        return new Found<>(time.value(), end);
    }

    /** "an hour later than 8". */
    private static int comparing(Tokens tokens, int at) {
        return tokens.is(at, "later") ? 1 : tokens.is(at, "earlier") ? -1 : 0;
    }

    private static int sign(Tokens tokens, int at) {
        if (tokens.isAny(at, PAST)) {
            return 1;
        }
        return tokens.isAny(at, TO) ? -1 : 0;
    }

    private static @Nullable Found<Integer> minutes(Tokens tokens, int at) {
        var start = tokens.is(at, "a") && tokens.is(at + 1, "quarter") ? at + 1 : at;
        if (tokens.is(start, "quarter")) {
            return new Found<>(QUARTER, start + 1);
        }
        var length = Duration.at(tokens, at);
        if (length != null) {
            return length.value().isClockTime() && !length.value().isVague()
                    ? new Found<>(length.value().minutes(), length.end())
                    : null;
        }
        var bare = Numbers.cardinal(tokens, at);
        if (bare == null
                || bare.value() < 1
                || bare.value() > MOST_MINUTES
                || tokens.at(at).isNumber() && tokens.is(bare.end(), "of")) {
            return null;
        }
        return isMinutesTo(tokens, bare) ? bare : null;
    }

    /** "five to eight" is a time and "5 to 8" a range: only minutes that clocks are read by go before "to". */
    private static boolean isMinutesTo(Tokens tokens, Found<Integer> bare) {
        if (tokens.is(bare.end(), "past")) {
            return true;
        }
        var readByClock = bare.value() % 5 == 0 && bare.value() <= HALF;
        var ambiguous = bare.value() == 5 && tokens.isNumber(bare.end() - 1);
        var linked = tokens.is(bare.end(), "to") || tokens.is(bare.end(), "till") || tokens.is(bare.end(), "after");
        return readByClock && !ambiguous && linked;
    }
}
