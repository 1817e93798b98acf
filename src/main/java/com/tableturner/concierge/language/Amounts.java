package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds budgets, price levels in signs, ratings in stars, allergies and reservation numbers. */
final class Amounts {

    private static final Set<String> BEFORE_MONEY =
            Words.of("under below within upto budget around about max maximum than less of is ₹ rs inr to");
    private static final Set<String> CURRENCY = Words.of("₹ rs inr rupees rupee bucks rs. /-");
    private static final Set<String> LIMITS = Words.of("under below within budget");
    private static final Set<String> EACH = Words.of("each head person pax plate");
    private static final int MOST_SIGNS = 4;
    private static final int LEAST = 100;
    private static final int THOUSAND = 1_000;
    private static final double BEST = 5.0;

    List<Mention> find(Tokens tokens, Taken taken) {
        var mentions = new ArrayList<Mention>();
        for (var at = 0; at < tokens.size(); at++) {
            var mention = taken.at(tokens, at) ? null : at(tokens, at);
            if (mention != null) {
                mentions.add(mention);
                taken.add(mention.span());
            }
        }
        return mentions;
    }

    private static @Nullable Mention at(Tokens tokens, int at) {
        if (tokens.is(at, "tt")) {
            return reservation(tokens, at);
        }
        if (tokens.is(at, "₹") && !tokens.is(at - 1, "₹")) {
            var signs = signs(tokens, at);
            if (!tokens.isNumber(at + signs)) {
                return signs <= MOST_SIGNS ? new Mention.Price(tokens.span(at, at + signs), signs, signs) : null;
            }
        }
        if (tokens.is(at, "allergic") && tokens.is(at + 1, "to")) {
            return allergy(tokens, at);
        }
        var rating = rating(tokens, at);
        return rating != null ? rating : budget(tokens, at);
    }

    private static @Nullable Mention reservation(Tokens tokens, int at) {
        var number = at + 1;
        while (number < at + 3 && (tokens.is(number, "-") || tokens.is(number, "#") || tokens.is(number, "."))) {
            number++;
        }
        return tokens.isNumber(number) && tokens.text(number).length() <= 10
                ? new Mention.Reservation(tokens.span(at, number + 1), "TT" + tokens.text(number))
                : null;
    }

    private static int signs(Tokens tokens, int at) {
        var signs = 0;
        while (signs <= MOST_SIGNS && tokens.is(at + signs, "₹")) {
            signs++;
        }
        return signs;
    }

    /** "allergic to peanuts and shellfish". */
    private static Mention allergy(Tokens tokens, int at) {
        var end = at + 2;
        while (end < at + 8 && tokens.at(end).isWord() && !tokens.is(end, "so") && !tokens.is(end, "but")) {
            end++;
        }
        while (end > at + 2 && (tokens.is(end - 1, "and") || tokens.is(end - 1, "or"))) {
            end--;
        }
        var span = tokens.span(at, end);
        return new Mention.Wish(span, span.of(tokens.message()));
    }

    /** "4 stars", "4.5+ stars", "rated above 4", "rating of 4.5". */
    private static @Nullable Mention rating(Tokens tokens, int at) {
        if (!tokens.isNumber(at) || tokens.text(at).length() != 1) {
            return null;
        }
        var decimal = tokens.is(at + 1, ".")
                && tokens.isNumber(at + 2)
                && tokens.at(at + 2).glued()
                && tokens.text(at + 2).length() == 1;
        var end = decimal ? at + 3 : at + 1;
        var plus = tokens.is(end, "+") ? end + 1 : end;
        var sign = tokens.is(plus, "-") ? plus + 1 : plus;
        var stars = tokens.is(sign, "star") || tokens.is(sign, "stars");
        var rated = isRated(tokens, at);
        if (!stars && !rated) {
            return null;
        }
        var value = Integer.parseInt(tokens.text(at)) + (decimal ? Integer.parseInt(tokens.text(at + 2)) / 10.0 : 0);
        return value > BEST ? null : new Mention.Rating(tokens.span(at, stars ? sign + 1 : plus), value);
    }

    private static boolean isRated(Tokens tokens, int at) {
        for (var before = at - 1; before >= at - 4; before--) {
            if (tokens.is(before, "rated") || tokens.is(before, "rating") || tokens.is(before, "ratings")) {
                return true;
            }
        }
        return false;
    }

    /** "under 2000", "₹1,500 per person", "2k for two". */
    private static @Nullable Mention budget(Tokens tokens, int at) {
        var amount = amount(tokens, at);
        if (amount == null || !isMoney(tokens, at, amount)) {
            return null;
        }
        var end = tokens.isAny(amount.end(), CURRENCY) ? amount.end() + 1 : amount.end();
        var per = tokens.is(end, "per") || tokens.is(end, "a") ? end + 1 : end;
        var each = tokens.isAny(per, EACH);
        return new Mention.Budget(tokens.span(at, each ? per + 1 : end), amount.value(), each);
    }

    /** "2000", "1,500", "2k". */
    private static @Nullable Found<Integer> amount(Tokens tokens, int at) {
        var digits = Numbers.digits(tokens, at);
        if (digits == null) {
            return null;
        }
        var end = digits.end();
        var comma = tokens.is(end, ",")
                && tokens.at(end).glued()
                && tokens.at(end + 1).glued();
        if (comma && tokens.isNumber(end + 1) && tokens.text(end + 1).length() == 3) {
            return new Found<>(digits.value() * THOUSAND + Integer.parseInt(tokens.text(end + 1)), end + 2);
        }
        return tokens.is(end, "k") && tokens.at(end).glued() ? new Found<>(digits.value() * THOUSAND, end + 1) : digits;
    }

    private static boolean isMoney(Tokens tokens, int at, Found<Integer> amount) {
        var end = amount.end();
        var rupees = tokens.is(at - 1, ".") && tokens.is(at - 2, "rs");
        if (rupees || tokens.isAny(at - 1, CURRENCY) || tokens.isAny(end, CURRENCY)) {
            return true;
        }
        var limit = tokens.isAny(at - 1, LIMITS) || tokens.is(at - 2, "budget") && tokens.isAny(at - 1, BEFORE_MONEY);
        return amount.value() >= LEAST && (limit || tokens.is(end - 1, "k"));
    }
}
