package com.tableturner.concierge.language;

import com.tableturner.concierge.language.Redactor.Kind;
import com.tableturner.concierge.language.Redactor.Secret;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds phone numbers, e-mail addresses, one-time codes and card numbers. When in doubt, digits are a secret. */
final class Secrets {

    private static final int CODE = 6;
    private static final int SHORTEST_ALONE = 5;
    private static final int SHORTEST_PHONE = 7;
    private static final int SHORTEST_CARD = 13;
    private static final int LONGEST_CARD = 19;
    private static final int LONGEST_PHONE = 15;
    private static final int SHORTEST_ASKED = 4;

    private final EmailFinder emails = new EmailFinder();
    private final DigitRuns runs = new DigitRuns();

    List<Secret> find(Tokens tokens, Set<Asked> asked) {
        var secrets = new ArrayList<Secret>();
        var taken = new Taken();
        for (var at = 0; at < tokens.size(); at++) {
            var email = emails.at(tokens, at);
            if (email != null && !taken.at(tokens, email.from())) {
                var span = tokens.span(email.from(), email.to());
                secrets.add(new Secret(Kind.EMAIL, span, email.address()));
                taken.add(span);
            }
        }
        for (var run : runs.find(tokens)) {
            if (!taken.at(tokens, run.from())) {
                add(secrets, tokens, run, asked);
            }
        }
        secrets.sort(Comparator.comparingInt(secret -> secret.span().start()));
        return secrets;
    }

    private static void add(List<Secret> secrets, Tokens tokens, DigitRun run, Set<Asked> asked) {
        var digits = run.digits();
        if (digits.length() < SHORTEST_ASKED || isPlain(tokens, run, asked)) {
            return;
        }
        var split = isCard(digits) ? -1 : splitBeforeCode(run);
        if (split > 0) {
            add(secrets, tokens, run.part(0, split), asked);
            add(secrets, tokens, run.part(split, run.groups().size()), asked);
            return;
        }
        var kind = kind(run, digits, asked);
        secrets.add(new Secret(kind, span(tokens, run), kind == Kind.CARD ? "" : (run.plus() ? "+" : "") + digits));
    }

    /** Where a phone number ends and a code of six digits follows it, or -1. */
    private static int splitBeforeCode(DigitRun run) {
        var groups = run.groups();
        var whole = run.digits().length() > LONGEST_PHONE || groups.size() == 2;
        var last = groups.getLast().digits().length();
        var before = run.digits().length() - last;
        return whole && last == CODE && before >= 10 ? groups.size() - 1 : -1;
    }

    private static Kind kind(DigitRun run, String digits, Set<Asked> asked) {
        if (digits.length() >= SHORTEST_CARD
                && digits.length() <= LONGEST_CARD
                && (isCard(digits) || !run.plus() && !digits.startsWith("00"))) {
            return Kind.CARD;
        }
        if (asked.contains(Asked.PHONE) && !asked.contains(Asked.CODE)) {
            return Kind.PHONE;
        }
        var code = digits.length() == CODE || asked.contains(Asked.CODE) && digits.length() <= 8;
        return code ? Kind.CODE : Kind.PHONE;
    }

    /** Whether the run is a handful of small numbers, and nobody's. */
    private static boolean isPlain(Tokens tokens, DigitRun run, Set<Asked> asked) {
        var digits = run.digits();
        if (asked.contains(Asked.CODE) && digits.length() == CODE) {
            return false;
        }
        var alone = run.longestGroup() >= SHORTEST_ALONE;
        if (asked.contains(Asked.PHONE)
                && (alone || run.longestGroup() == SHORTEST_ASKED && digits.length() > SHORTEST_ASKED)) {
            return false;
        }
        if (alone && !isReservation(tokens, run)) {
            return false;
        }
        if (digits.length() < SHORTEST_PHONE) {
            return digits.length() != CODE || !isEven(run);
        }
        return areTimes(tokens, run);
    }

    /** "booking 10023": a bare reservation number of five digits. */
    private static boolean isReservation(Tokens tokens, DigitRun run) {
        var before = run.from() - 1;
        var named = tokens.is(before, "reservation")
                || tokens.is(before, "booking")
                || tokens.is(before, "#")
                || tokens.is(before, "number")
                        && (tokens.is(before - 1, "reservation") || tokens.is(before - 1, "booking"));
        return named && run.digits().length() == SHORTEST_ALONE;
    }

    /** Six digits one by one or three and three are a code; 14 12 26 is a day. */
    private static boolean isEven(DigitRun run) {
        return run.groups().stream().allMatch(group -> group.digits().length() == 3)
                || run.groups().stream().allMatch(group -> group.digits().length() == 1);
    }

    /** "1930 and then 2030": two times of the clock with words between. */
    private static boolean areTimes(Tokens tokens, DigitRun run) {
        if (run.groups().size() != 2
                || run.groups().get(1).from() == run.groups().get(0).to()) {
            return false;
        }
        var between = tokens.at(run.groups().get(1).from() - 1);
        return between.isWord()
                && run.groups().stream().allMatch(group -> group.digits().matches("(?:1\\d|2[0-3])[0-5]\\d"));
    }

    static boolean isCard(String digits) {
        if (digits.length() < SHORTEST_CARD || digits.length() > 19) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static Span span(Tokens tokens, DigitRun run) {
        var from = run.from();
        while (tokens.is(from - 1, "+") || tokens.is(from - 1, "(")) {
            from--;
        }
        return tokens.span(from, run.to());
    }
}
