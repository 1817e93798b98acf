package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the runs of digits of a message. Signs and a few words between do not end one ("98450, then 12345"); a date, a
 * time or a reservation number does, unless it stands where a phone number is not complete yet.
 */
final class DigitRuns {

    private static final Set<String> BETWEEN = Words.of(
            "and then followed by dash dot point space hyphen next comma is the rest slash minus plus wait sorry uh um");
    private static final Set<String> ENDING = Words.of("? ! ₹ $ € £");
    private static final int MOST_BETWEEN = 4;
    private static final int PHONE_BEGUN = 5;
    private static final int PHONE_COMPLETE = 10;

    private final PlainNumbers plain = new PlainNumbers();

    List<DigitRun> find(Tokens tokens) {
        var runs = new ArrayList<DigitRun>();
        var groups = new ArrayList<DigitRun.Group>();
        var digits = 0;
        for (var at = 0; at < tokens.size(); ) {
            var open = digits >= PHONE_BEGUN && digits < PHONE_COMPLETE;
            var kept = open ? -1 : plain.end(tokens, at);
            var found = kept > 0 ? null : DigitWords.at(tokens, at);
            if (found != null) {
                groups.add(new DigitRun.Group(found.value(), at, found.end()));
                digits += found.value().length();
                at = next(tokens, found.end());
                continue;
            }
            close(tokens, groups, runs);
            digits = 0;
            at = Math.max(at + 1, kept);
        }
        close(tokens, groups, runs);
        return runs;
    }

    /** The next token with digits, if only signs and words that may stand between come first; else the token itself. */
    private static int next(Tokens tokens, int at) {
        var next = at;
        var words = 0;
        while (next < tokens.size() && words <= MOST_BETWEEN) {
            if (DigitWords.at(tokens, next) != null) {
                return next;
            }
            var token = tokens.at(next);
            if (token.isSign() ? tokens.isAny(next, ENDING) : !tokens.isAny(next, BETWEEN)) {
                return at;
            }
            words++;
            next++;
        }
        return at;
    }

    private static void close(Tokens tokens, List<DigitRun.Group> groups, List<DigitRun> runs) {
        if (!groups.isEmpty()) {
            var first = groups.getFirst().from();
            var plus = tokens.is(first - 1, "+") || tokens.is(first - 1, "(") && tokens.is(first - 2, "+");
            runs.add(new DigitRun(groups, plus));
            groups.clear();
        }
    }
}
