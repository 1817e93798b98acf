package com.tableturner.concierge.language;

import java.util.Set;

/** Numbers that are no secret: dates, times, reservation numbers, ordinals, counts and amounts of money. */
final class PlainNumbers {

    private static final Set<String> UNITS = Words.of(
            "am pm a.m p.m o'clock oclock hrs hours hour st nd rd th people persons person guests adults adult kids kid children"
                    + " of minutes mins days day weeks week months rupees rs inr star stars k pax ppl ish friends seats");
    private static final Set<String> MONEY = Words.of("rs inr ₹ $ € £ rupees budget under below within upto");
    private static final Set<String> DATE_SIGNS = Words.of("/ - .");
    private static final int LONGEST_COUNT = 4;
    private static final int LONGEST_AMOUNT = 6;
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    /** The token after the plain number that begins here, or -1. */
    int end(Tokens tokens, int at) {
        if (tokens.is(at, "tt")) {
            return reservation(tokens, at);
        }
        if (!tokens.isNumber(at)) {
            return -1;
        }
        var date = date(tokens, at);
        if (date > 0) {
            return date;
        }
        var clock = clock(tokens, at);
        if (clock > 0) {
            return clock;
        }
        return isCount(tokens, at) || isMoney(tokens, at) ? at + 1 : -1;
    }

    private static int reservation(Tokens tokens, int at) {
        var number = tokens.is(at + 1, "-") || tokens.is(at + 1, "#") ? at + 2 : at + 1;
        return tokens.isNumber(number) && tokens.text(number).length() <= LONGEST_AMOUNT ? number + 1 : -1;
    }

    /** 14/12/2026, 2026-12-14, 14.12.26 and 14/12, where no more digits stick to them. */
    private static int date(Tokens tokens, int at) {
        var sign = tokens.text(at + 1);
        if (!DATE_SIGNS.contains(sign) || isStuckBefore(tokens, at)) {
            return -1;
        }
        var second = at + 2;
        var third = at + 4;
        if (isGlued(tokens, at, third)
                && tokens.is(at + 3, sign)
                && tokens.isNumber(third)
                && !isStuckBehind(tokens, third)) {
            return isDate(tokens, at, second, third) ? third + 1 : -1;
        }
        var two = sign.equals("/") && isGlued(tokens, at, second) && !isStuckBehind(tokens, second);
        return two && isDayOrMonth(tokens, at) && isDayOrMonth(tokens, second) ? second + 1 : -1;
    }

    private static boolean isDate(Tokens tokens, int first, int second, int third) {
        if (isYear(tokens.text(first))) {
            return isUpTo(tokens, second, LAST_MONTH) && isUpTo(tokens, third, LAST_DAY);
        }
        var year = isYear(tokens.text(third)) || tokens.text(third).length() == 2;
        return year
                && isDayOrMonth(tokens, first)
                && isDayOrMonth(tokens, second)
                && (isUpTo(tokens, first, LAST_MONTH) || isUpTo(tokens, second, LAST_MONTH));
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && text.startsWith("20");
    }

    private static boolean isDayOrMonth(Tokens tokens, int at) {
        return isUpTo(tokens, at, LAST_DAY);
    }

    private static boolean isUpTo(Tokens tokens, int at, int most) {
        var text = tokens.text(at);
        if (!tokens.isNumber(at) || text.length() > 2) {
            return false;
        }
        var value = Integer.parseInt(text);
        return value >= 1 && value <= most;
    }

    /** 19:30 and 7.30, where they are not a link of a longer chain. */
    private static int clock(Tokens tokens, int at) {
        var sign = tokens.text(at + 1);
        var separated = sign.equals(":") || sign.equals(".") || sign.equals("h");
        if (!separated || !isGlued(tokens, at, at + 2) || isStuckBefore(tokens, at) || isStuckBehind(tokens, at + 2)) {
            return -1;
        }
        var hour = tokens.text(at);
        var minute = tokens.text(at + 2);
        if (hour.length() > 2 || minute.length() != 2 || !tokens.isNumber(at + 2)) {
            return -1;
        }
        return Integer.parseInt(hour) <= 24 && Integer.parseInt(minute) < 60 ? at + 3 : -1;
    }

    private static boolean isGlued(Tokens tokens, int from, int to) {
        for (var at = from + 1; at <= to; at++) {
            if (!tokens.at(at).glued()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStuckBehind(Tokens tokens, int at) {
        return tokens.at(at + 1).isSign()
                && tokens.at(at + 1).glued()
                && tokens.isNumber(at + 2)
                && tokens.at(at + 2).glued();
    }

    private static boolean isStuckBefore(Tokens tokens, int at) {
        return tokens.at(at).glued()
                        && tokens.at(at - 1).isSign()
                        && tokens.at(at - 1).glued()
                        && tokens.isNumber(at - 2)
                || tokens.is(at - 1, "+");
    }

    private static boolean isCount(Tokens tokens, int at) {
        return tokens.text(at).length() <= LONGEST_COUNT
                && tokens.isAny(at + 1, UNITS)
                && !(tokens.is(at + 1, "of") && !tokens.is(at + 2, "us"));
    }

    private static boolean isMoney(Tokens tokens, int at) {
        if (tokens.text(at).length() > LONGEST_AMOUNT) {
            return false;
        }
        return tokens.isAny(at - 1, MONEY)
                || tokens.is(at - 1, ".") && tokens.is(at - 2, "rs")
                || tokens.isAny(at + 1, Words.of("rupees rs inr"));
    }
}
