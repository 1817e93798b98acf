package com.tableturner.concierge.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All the ways to say a time of the clock. */
final class TimeGrammar {

    private static final Set<String> OCLOCK = Words.of("o'clock oclock clock 0'clock");
    private static final Set<String> OF_HALVES = Words.of("hour hours dozen day days week weeks people");
    private static final int HALF_HOUR = 30;
    private static final int LAST_HOUR = 12;
    private static final Set<String> SHARP = Words.of("sharp ish hrs hours hr h prompt");

    private final DigitTimes digits = new DigitTimes();
    private final SpokenTimes spoken = new SpokenTimes();
    private final OffsetTimes offsets = new OffsetTimes(this::base);
    private final RelativeTimes relative = new RelativeTimes();

    /** The time that begins at this token; the longest of several. */
    @Nullable
    Found<ClockTime> at(Tokens tokens, int at, Today today) {
        var found = relative.at(tokens, at, today);
        if (found != null) {
            return found;
        }
        found = offsets.at(tokens, at);
        return found != null ? withPart(tokens, found) : withTail(tokens, base(tokens, at));
    }

    /** A time without minutes to or past it. */
    private @Nullable Found<ClockTime> base(Tokens tokens, int at) {
        var found = digits.at(tokens, at);
        found = found != null ? found : spoken.at(tokens, at);
        return found == null ? null : withHalf(tokens, found);
    }

    private static Found<ClockTime> withHalf(Tokens tokens, Found<ClockTime> found) {
        var time = found.value();
        if (time.half() != null) {
            return found;
        }
        var next = tokens.is(found.end(), "ish") ? found.end() + 1 : found.end();
        var half = ClockWords.half(tokens, next);
        if (half != null && !isArticle(tokens, next)) {
            return new Found<>(time.in(half.value()), half.end());
        }
        var inThe = tokens.follows(found.end(), "in", "the") ? ClockWords.half(tokens, found.end() + 2) : null;
        if (inThe != null) {
            return new Found<>(time.in(inThe.value()), inThe.end()); // "8 in the am"
        }
        var andHalf = tokens.follows(found.end(), "and", "a", "half") && time.minute() == 0;
        return andHalf && !tokens.isAny(found.end() + 3, OF_HALVES)
                ? new Found<>(time.shifted(HALF_HOUR), found.end() + 3)
                : found;
    }

    /** An "a" stands for am only where it sticks to the digits; {@link ClockWords} sees to that, bar "7 a m…". */
    private static boolean isArticle(Tokens tokens, int at) {
        return tokens.is(at, "am") && (tokens.is(at - 2, "i") || tokens.is(at - 1, "i"));
    }

    private static @Nullable Found<ClockTime> withTail(Tokens tokens, @Nullable Found<ClockTime> base) {
        if (base == null) {
            return null;
        }
        var found = base;
        var clock = oClock(tokens, found.end());
        if (clock > 0) {
            found = withHalf(tokens, new Found<>(found.value().surely(), clock));
        }
        found = hours(tokens, found);
        var dash = tokens.is(found.end(), "-") && tokens.is(found.end() + 1, "ish") ? 1 : 0;
        var many = tokens.is(found.end() + dash, "ish") && found.value().hour() > LAST_HOUR; // "fifteen-ish"
        if (tokens.isAny(found.end() + dash, SHARP) && !many) {
            found = withHalf(tokens, new Found<>(found.value().surely(), found.end() + dash + 1));
        }
        return withPart(tokens, found);
    }

    /** The token after "o'clock", or -1. */
    private static int oClock(Tokens tokens, int at) {
        if (tokens.isAny(at, OCLOCK)) {
            return at + 1;
        }
        var o = tokens.is(at, "o") || tokens.is(at, "0");
        if (o && tokens.is(at + 1, "clock")) {
            return at + 2;
        }
        return o && tokens.is(at + 1, "'") && tokens.is(at + 2, "clock") ? at + 3 : -1;
    }

    private static Found<ClockTime> hours(Tokens tokens, Found<ClockTime> found) {
        var text = tokens.text(found.end());
        return text.equals("hrs") || text.equals("hours") && found.value().hour() > 12
                ? new Found<>(found.value().onTwentyFourHours().surely(), found.end() + 1)
                : found;
    }

    private static Found<ClockTime> withPart(Tokens tokens, Found<ClockTime> found) {
        if (found.value().half() != null) {
            return found;
        }
        var part = DayParts.after(tokens, found.end());
        return part == null ? found : new Found<>(found.value().in(part.value()), part.end());
    }
}
