package com.tableturner.concierge.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds e-mail addresses, also those with spaces in them and those that are spoken: "asha at example dot com". */
final class EmailFinder {

    private static final Set<String> SIGNS = Words.of(". _ - + %");
    private static final Set<String> DOTS = Words.of(". dot");
    private static final Set<String> ENDS =
            Words.of("com in org net co io edu gov info biz dev app uk de fr eu us me ai");
    private static final int MOST_PARTS = 12;

    /** An address and the tokens it takes. */
    record Email(String address, int from, int to) {}

    /** The address whose @ stands at this token. */
    @Nullable
    Email at(Tokens tokens, int at) {
        var sign = tokens.is(at, "@");
        var bracketed = (tokens.is(at, "at") || sign) && (tokens.is(at - 1, "[") || tokens.is(at - 1, "("));
        if (!sign && !tokens.is(at, "at")) {
            return null;
        }
        var left = bracketed ? at - 1 : at;
        var right = bracketed ? at + 2 : at + 1;
        var from = from(tokens, left, sign);
        var to = to(tokens, right, sign);
        if (from == left || to < 0) {
            return null;
        }
        var address = written(tokens, from, left) + "@" + written(tokens, right, to);
        return new Email(address, from, to);
    }

    /** Where the part before the @ begins. */
    private static int from(Tokens tokens, int at, boolean sign) {
        var from = at;
        for (var parts = 0; parts < MOST_PARTS && from > 0; parts++) {
            var before = tokens.at(from - 1);
            var stuck = from == at ? sign || !before.isSign() : tokens.at(from).glued();
            var spoken = !sign
                    && (tokens.is(from - 1, "dot") || tokens.is(from, "dot") || tokens.is(from - 1, "underscore"));
            var fits = before.isWord()
                    || before.isNumber()
                    || tokens.isAny(from - 1, SIGNS)
                            && stuck
                            && tokens.at(from - 1).glued();
            if (!fits || !stuck && !spoken) {
                break;
            }
            from--;
        }
        return from;
    }

    /** The token after the domain, or -1 if it is none. */
    private static int to(Tokens tokens, int at, boolean sign) {
        var to = at;
        var end = -1;
        for (var parts = 0; parts < MOST_PARTS; parts++) {
            if (!tokens.at(to).isWord() && !tokens.isNumber(to)) {
                break;
            }
            to++;
            while (tokens.is(to, "-") && tokens.at(to).glued()
                    || tokens.isNumber(to) && tokens.at(to).glued()
                    || tokens.at(to).isWord() && tokens.at(to).glued()) {
                to++;
            }
            if (parts > 0
                    && (ENDS.contains(tokens.text(to - 1))
                            || sign && tokens.at(to - 1).glued())) {
                end = to;
            }
            if (!isDot(tokens, to)) {
                break;
            }
            to += tokens.is(to, "[") || tokens.is(to, "(") ? 3 : 1;
        }
        return end;
    }

    private static boolean isDot(Tokens tokens, int at) {
        var bracketed = (tokens.is(at, "[") || tokens.is(at, "(")) && tokens.isAny(at + 1, DOTS);
        var stuck = tokens.is(at, ".") && tokens.at(at + 1).isWord();
        return bracketed || stuck || tokens.is(at, "dot");
    }

    private static String written(Tokens tokens, int from, int to) {
        var text = new StringBuilder();
        for (var at = from; at < to; at++) {
            switch (tokens.text(at)) {
                case "dot" -> text.append('.');
                case "underscore" -> text.append('_');
                case "[", "]", "(", ")" -> {}
                default -> text.append(tokens.text(at));
            }
        }
        return text.toString();
    }
}
