package com.tableturner.concierge.language;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which of several things is meant: "the second one", "option 2", "the last"; where a choice was asked also "2". */
final class Choices {

    private static final Set<String> THINGS =
            Words.of("one option choice restaurant place suggestion slot result booking reservation");
    private static final Set<String> NUMBERED = Words.of("option number choice no #");
    private static final int MOST = 20;
    private static final int SHORT_ANSWER = 5;

    Optional<Mention> find(Tokens tokens, Setting setting, Taken taken) {
        for (var at = 0; at < tokens.size(); at++) {
            var mention = taken.at(tokens, at) ? null : at(tokens, at, setting);
            if (mention != null) {
                taken.add(mention.span());
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Mention at(Tokens tokens, int at, Setting setting) {
        var asked = setting.asks(Asked.CHOICE) && tokens.size() <= SHORT_ANSWER;
        if (tokens.isAny(at, NUMBERED)) {
            var number = Numbers.cardinal(tokens, at + 1);
            var next = number == null ? "" : tokens.text(number.end());
            var inSentence = tokens.is(at, "number") || tokens.is(at, "no");
            return number == null || number.value() > MOST || next.equals(":") || inSentence && !asked
                    ? null
                    : new Mention.Choice(tokens.span(at, number.end()), number.value());
        }
        var place = place(tokens, at);
        if (place != null && (tokens.isAny(place.end(), THINGS) || asked)) {
            var end = tokens.isAny(place.end(), THINGS) ? place.end() + 1 : place.end();
            return new Mention.Choice(tokens.span(at, end), place.value());
        }
        var bare = asked && at == 0 ? Numbers.cardinal(tokens, at) : null;
        return bare != null && bare.value() >= 1 && bare.value() <= MOST && bare.end() == tokens.size()
                ? new Mention.Choice(tokens.span(at, bare.end()), bare.value())
                : null;
    }

    private static @Nullable Found<Integer> place(Tokens tokens, int at) {
        var start = tokens.is(at, "the") ? at + 1 : at;
        if (tokens.is(start, "last") || tokens.is(start, "bottom")) {
            return new Found<>(-1, start + 1);
        }
        if (tokens.is(start, "top") && tokens.isAny(start + 1, THINGS)) {
            return new Found<>(1, start + 1);
        }
        var ordinal = Numbers.ordinal(tokens, start);
        return ordinal == null || ordinal.value() < 1 || ordinal.value() > MOST ? null : ordinal;
    }
}
