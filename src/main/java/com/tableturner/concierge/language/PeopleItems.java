package com.tableturner.concierge.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one item of a list of people: "me", "my wife", "two of my friends", "3 adults", "a dozen people". */
final class PeopleItems {

    private static final Set<String> FEW = Words.of("few some several many bunch handful lots loads plenty");
    private static final Set<String> US = Words.of("us");
    private static final Set<String> BESIDE = Words.of("and & + plus with");
    private static final Set<String> THEM = Words.of("us them");
    private static final int DOZEN = 12;

    @Nullable
    PeopleItemAt at(Tokens tokens, int at) {
        if (tokens.isAny(at, PeopleWords.SPEAKER)) {
            return new PeopleItemAt(new PeopleItem(1, PeopleItem.Kind.SPEAKER, false), at, at + 1);
        }
        if (tokens.is(at, "both") && !tokens.is(at + 2, "us")) {
            var behind = tokens.is(at + 1, "of") ? at + 2 : at + 1;
            return tokens.isAny(behind, PeopleWords.POSSESSIVES) ? at(tokens, behind) : null;
        }
        var team = team(tokens, at);
        if (team != null) {
            return team;
        }
        var all = ofUs(tokens, at);
        if (all != null) {
            return all;
        }
        var start = tokens.isAny(at, PeopleWords.ARTICLES) ? at + 1 : at;
        var article = start > at;
        var count = count(tokens, start, article ? tokens.text(at) : "");
        return count == null ? noun(tokens, at, start, article) : counted(tokens, at, count, article);
    }

    /** "me and my team of 5": somebody's group beside them. */
    private static @Nullable PeopleItemAt team(Tokens tokens, int at) {
        var beside = tokens.isAny(at - 1, BESIDE) && (tokens.is(at, "my") || tokens.is(at, "our"));
        if (!beside || !tokens.isAny(at + 1, PeopleWords.GROUPS) || !tokens.is(at + 2, "of")) {
            return null;
        }
        var count = number(tokens, at + 3);
        return count == null
                ? null
                : new PeopleItemAt(new PeopleItem(count.value(), PeopleItem.Kind.SOME, false), at, count.end());
    }

    /** "6 of us", "the two of us", "both of us", "us two". */
    private static @Nullable PeopleItemAt ofUs(Tokens tokens, int at) {
        var start = tokens.is(at, "the") || tokens.is(at, "all") ? at + 1 : at;
        if (tokens.is(at, "us")) {
            var count = tokens.is(at + 1, "both") ? new Found<>(2, at + 2) : Numbers.words(tokens, at + 1);
            return count == null ? null : all(count.value(), at, count.end());
        }
        if (tokens.is(start, "both") && tokens.is(start + 1, "of") && tokens.isAny(start + 2, US)) {
            return all(2, at, start + 3);
        }
        if (tokens.isAny(at, FEW) || tokens.is(at, "a") && tokens.isAny(at + 1, FEW)) {
            var few = tokens.is(at, "a") ? at + 2 : at + 1;
            return tokens.is(few, "of") && tokens.isAny(few + 1, US)
                    ? new PeopleItemAt(new PeopleItem(0, PeopleItem.Kind.ALL, true), at, few + 2)
                    : null;
        }
        var count = number(tokens, start);
        if (count != null && count.value() == 1 && !tokens.is(at - 1, "just") && !tokens.is(at - 1, "only")
                || count != null && PeopleCues.areSomeOf(tokens, count.end() + 2)) {
            return null; // "one of us is vegan"
        }
        var of = count != null && tokens.is(count.end(), "of") && tokens.isAny(count.end() + 1, US);
        return of && count != null ? all(count.value(), at, count.end() + 2) : null;
    }

    private static PeopleItemAt all(int count, int at, int end) {
        return new PeopleItemAt(new PeopleItem(count, PeopleItem.Kind.ALL, false), at, end);
    }

    /** A number, a dozen, a couple of; 0 for "a few". */
    private static @Nullable Found<Integer> count(Tokens tokens, int at, String article) {
        if (tokens.isAny(at, FEW)) {
            return new Found<>(
                    0, tokens.is(at + 1, "of") && !tokens.isAny(at + 2, PeopleWords.POSSESSIVES) ? at + 2 : at + 1);
        }
        if (tokens.is(at, "single") && PeopleWords.noun(tokens, at + 1) != null) {
            return new Found<>(1, at + 1);
        }
        if (tokens.is(at, "twin") && PeopleWords.noun(tokens, at + 1) != null) {
            return new Found<>(2, at + 1);
        }
        if (tokens.is(at, "couple") && tokens.is(at + 1, "of")) {
            return new Found<>(2, tokens.isAny(at + 2, PeopleWords.POSSESSIVES) ? at + 1 : at + 2);
        }
        if (tokens.is(at, "couple") && PeopleWords.noun(tokens, at + 1) != null) {
            return new Found<>(2, at + 1);
        }
        return number(tokens, article.equals("a") && tokens.is(at, "hundred") ? at - 1 : at);
    }

    /** A number, also in dozens. */
    static @Nullable Found<Integer> number(Tokens tokens, int at) {
        if (tokens.is(at, "half") && (tokens.is(at + 1, "dozen") || tokens.follows(at + 1, "a", "dozen"))) {
            return new Found<>(DOZEN / 2, tokens.is(at + 1, "a") ? at + 3 : at + 2);
        }
        if (tokens.is(at, "dozen")) {
            var andHalf = tokens.follows(at + 1, "and", "a", "half");
            return new Found<>(andHalf ? DOZEN + DOZEN / 2 : DOZEN, andHalf ? at + 4 : at + 1);
        }
        var number = Numbers.cardinal(tokens, at);
        if (number != null && isDecimal(tokens, at, number.end())) {
            return null;
        }
        if (number != null && tokens.follows(number.end(), "and", "a", "half", "dozen")) {
            return new Found<>(number.value() * DOZEN + DOZEN / 2, number.end() + 4);
        }
        if (number != null && (tokens.is(number.end(), "dozen") || tokens.is(number.end(), "dozens"))) {
            return new Found<>(number.value() * DOZEN, number.end() + 1);
        }
        return number;
    }

    private static boolean isDecimal(Tokens tokens, int at, int end) {
        var behind = tokens.is(end, ".")
                && tokens.at(end).glued()
                && tokens.isNumber(end + 1)
                && tokens.at(end + 1).glued();
        var before = tokens.is(at - 1, ".")
                && tokens.at(at).glued()
                && tokens.isNumber(at - 2)
                && tokens.at(at - 1).glued();
        return behind || before;
    }

    private static @Nullable PeopleItemAt counted(Tokens tokens, int at, Found<Integer> count, boolean article) {
        var open = count.value() == 0 && !tokens.isNumber(count.end() - 1) && !tokens.is(count.end() - 1, "zero");
        var next = count.end();
        if (tokens.is(next, "of") && tokens.isAny(next + 1, PeopleWords.POSSESSIVES)) {
            next += 2;
        }
        var noun = tokens.is(next, "plus") || tokens.is(next, "date") ? null : nounAfterAdjectives(tokens, next);
        if (noun != null && next > count.end() && PeopleCues.areSomeOf(tokens, noun.end())) {
            return null; // "one of my friends is vegan"
        }
        if (noun != null) {
            var people = count.value() * noun.value().each();
            return new PeopleItemAt(new PeopleItem(people, kind(noun.value()), open), at, noun.end());
        }
        var some = tokens.is(next, "of") && tokens.isAny(next + 1, THEM); // "one of us is vegan"
        if (open || some || next != count.end() || tokens.is(next - 1, "of")) {
            return null;
        }
        return new PeopleItemAt(new PeopleItem(count.value(), PeopleItem.Kind.BARE, false), at, count.end());
    }

    /** A noun without a number: "my wife", "a friend", "my parents", "children". */
    private static @Nullable PeopleItemAt noun(Tokens tokens, int at, int start, boolean article) {
        var noun = nounAfterAdjectives(tokens, start);
        if (noun == null || isDoubtful(tokens, at, start)) {
            return null;
        }
        var word = noun.value();
        var usually = word.plural() ? word.usually() : word.each();
        if (!article
                && (word.kind() == PeopleWords.Kind.ANY || word.kind() == PeopleWords.Kind.WHO)
                && word.each() == 1) {
            return null;
        }
        return new PeopleItemAt(new PeopleItem(usually, kind(word), usually == 0), at, noun.end());
    }

    /** "my date" and "my plus one" are people only beside others. */
    private static boolean isDoubtful(Tokens tokens, int at, int start) {
        var doubtful = tokens.is(start, "date") || tokens.is(start, "plus");
        return doubtful && !(tokens.is(at, "my") && tokens.is(at - 1, "and"));
    }

    private static @Nullable Found<PeopleWords.Noun> nounAfterAdjectives(Tokens tokens, int at) {
        var next = at;
        for (var skipped = 0; skipped <= 2; skipped++) {
            var noun = PeopleWords.noun(tokens, next);
            if (noun != null) {
                var head = PeopleWords.noun(tokens, noun.end());
                var isHead = head != null
                        && !tokens.is(noun.end() - 1, "couple")
                        && tokens.isAny(next, PeopleWords.ADJECTIVES);
                return isHead ? head : noun;
            }
            if (!tokens.isAny(next, PeopleWords.ADJECTIVES)
                    && !tokens.text(next).endsWith("'s")) {
                return null;
            }
            next++;
        }
        return null;
    }

    private static PeopleItem.Kind kind(PeopleWords.Noun noun) {
        return switch (noun.kind()) {
            case ANY -> PeopleItem.Kind.ANYONE;
            case WHO -> PeopleItem.Kind.SOME;
            case KIN -> PeopleItem.Kind.KIN;
            case CHILD -> PeopleItem.Kind.CHILD;
            case SEAT -> PeopleItem.Kind.SEAT;
        };
    }
}
