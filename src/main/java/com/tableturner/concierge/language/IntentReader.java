package com.tableturner.concierge.language;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides what a message wants. */
final class IntentReader {

    private static final PhraseMap<String> PHRASES = phrases();
    private static final Set<String> ASKING = Words.of(
            "what what's whats when where where's which who how is are do does can could will would has have may any whether am");
    private static final Set<String> LEAVE = Words.of("leave off remove cancel out exit drop");
    private static final Set<String> SHOW = Words.of("show position where status am still list place number my");
    private static final Set<String> DINING =
            Words.of("table tables reservation reservations restaurant restaurants dinner lunch booking eat dine");
    private static final Map<String, Intent> PLAIN = plain();

    private final Answers answers = new Answers();

    /**
     * The intents of a message in which these mentions were found.
     *
     * @param questions the facts that are asked for
     */
    Set<Intent> read(Tokens tokens, Setting setting, List<Mention> mentions, List<Mention> questions) {
        var intents = EnumSet.noneOf(Intent.class);
        if (!hasWords(tokens)) {
            var answer = answers.read(tokens, false).plain();
            intents.add(answer.isEmpty() ? Intent.NO_WORDS : answer.get() ? Intent.YES : Intent.NO);
            return intents;
        }
        var said = said(tokens);
        PLAIN.forEach((phrase, intent) -> {
            if (said.contains(phrase)) {
                intents.add(intent);
            }
        });
        var hasValues = mentions.stream().anyMatch(IntentReader::isValue);
        answer(tokens, setting, intents, said, hasValues);
        waitlist(tokens, intents, said);
        shown(mentions, intents, hasValues);
        if (!questions.isEmpty() && !intents.contains(Intent.LIST_MINE) && !isSearch(mentions, questions)) {
            intents.add(Intent.ASK_FACT);
        }
        settle(tokens, intents, mentions);
        implied(intents, mentions);
        return intents;
    }

    private static boolean hasWords(Tokens tokens) {
        for (var i = 0; i < tokens.size(); i++) {
            if (!tokens.at(i).isSign()) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> said(Tokens tokens) {
        var said = new HashSet<String>();
        for (var at = 0; at < tokens.size(); ) {
            var found = PHRASES.at(tokens, at);
            if (found != null) {
                said.add(found.value());
            }
            at = found == null ? at + 1 : found.end();
        }
        return said;
    }

    private static boolean isValue(Mention mention) {
        return mention instanceof Mention.Day
                || mention instanceof Mention.Time
                || mention instanceof Mention.People
                || mention instanceof Mention.More
                || mention instanceof Mention.Unclear
                || mention instanceof Mention.Shift
                || mention instanceof Mention.Place
                || mention instanceof Mention.Name;
    }

    private void answer(Tokens tokens, Setting setting, Set<Intent> intents, Set<String> said, boolean hasValues) {
        var answer = answers.read(tokens, hasValues);
        var corrects = said.contains("CORRECTION");
        answer.plain().ifPresent(yes -> intents.add(yes ? Intent.YES : Intent.NO));
        var changes = said.contains("CHANGE_VERB") || hasValues && (corrects || answer.saysNo());
        if (changes || answer.saysYes() && hasValues && setting.asks(Asked.CONFIRMATION)) {
            intents.add(Intent.CHANGE);
        }
        if (answer.saysNo() && !hasValues && !changes && answer.plain().isEmpty()) {
            intents.add(Intent.NO);
        }
    }

    /** "any Thai with vegan options?" looks for a place, and asks no place for its menu. */
    private static boolean isSearch(List<Mention> mentions, List<Mention> questions) {
        var ofDiet = questions.stream()
                .allMatch(question -> question instanceof Mention.Question asked
                        && (asked.fact() == Fact.DIET
                                || asked.fact() == Fact.SEATING
                                || asked.fact() == Fact.CHILDREN));
        return ofDiet && has(mentions, Term.Kind.CUISINE, Term.Kind.AREA) && !has(mentions, Term.Kind.RESTAURANT);
    }

    private static boolean has(List<Mention> mentions, Term.Kind... kinds) {
        var wanted = Set.of(kinds);
        return mentions.stream()
                .anyMatch(mention -> mention instanceof Mention.Place place
                        && wanted.contains(place.term().kind()));
    }

    /** What is wanted where no verb says so: a restaurant with a day, time or people is to be booked, a cuisine found. */
    private static void implied(Set<Intent> intents, List<Mention> mentions) {
        if (!Set.of(Intent.GREET, Intent.THANKS).containsAll(intents)) {
            return;
        }
        var values = mentions.stream()
                .anyMatch(mention -> mention instanceof Mention.Day
                        || mention instanceof Mention.Time
                        || mention instanceof Mention.People);
        if (has(mentions, Term.Kind.RESTAURANT) && values) {
            intents.add(Intent.BOOK);
        } else if (has(mentions, Term.Kind.CUISINE, Term.Kind.AREA, Term.Kind.SPECIALITY)
                || mentions.stream().anyMatch(IntentReader::narrows)) {
            intents.add(Intent.SEARCH);
        }
    }

    private static boolean narrows(Mention mention) {
        return mention instanceof Mention.For
                || mention instanceof Mention.Eats
                || mention instanceof Mention.Price
                || mention instanceof Mention.Budget
                || mention instanceof Mention.Rating;
    }

    private static void waitlist(Tokens tokens, Set<Intent> intents, Set<String> said) {
        if (!said.contains("WAITLIST")) {
            return;
        }
        if (has(tokens, LEAVE) && !has(tokens, Words.of("join add put"))) {
            intents.add(Intent.WAITLIST_LEAVE);
            intents.remove(Intent.CANCEL);
        } else if (has(tokens, SHOW) && !has(tokens, Words.of("join add put notify tell let"))) {
            intents.add(Intent.WAITLIST_SHOW);
        } else {
            intents.add(Intent.WAITLIST_JOIN);
        }
        intents.remove(Intent.BOOK);
        intents.remove(Intent.CHANGE);
    }

    /** A reservation's number with nothing else to do is to be shown. */
    private static void shown(List<Mention> mentions, Set<Intent> intents, boolean hasValues) {
        var numbered = mentions.stream().anyMatch(Mention.Reservation.class::isInstance);
        if (numbered && !intents.contains(Intent.CANCEL) && !intents.contains(Intent.CHANGE)) {
            if (hasValues && !intents.contains(Intent.SHOW)) {
                intents.add(Intent.CHANGE);
            } else {
                intents.add(Intent.SHOW);
            }
            intents.remove(Intent.ASK_FACT);
        }
    }

    private static void settle(Tokens tokens, Set<Intent> intents, List<Mention> mentions) {
        if (intents.contains(Intent.CANCEL) || intents.contains(Intent.CHANGE) || intents.contains(Intent.YES)) {
            intents.remove(Intent.BOOK);
        }
        if (intents.contains(Intent.NEVER_MIND)) {
            intents.remove(Intent.YES);
            intents.remove(Intent.NO);
        }
        if (intents.contains(Intent.INJECTION)) {
            intents.remove(Intent.YES);
            intents.remove(Intent.LIST_MINE);
        }
        scope(tokens, intents, mentions);
        if (LanguageGuess.isOther(tokens)) {
            intents.add(Intent.OTHER_LANGUAGE);
        }
    }

    /** A flight can be booked, but not here; whatever else is said, a table is in scope. */
    private static void scope(Tokens tokens, Set<Intent> intents, List<Mention> mentions) {
        if (!intents.contains(Intent.OUT_OF_SCOPE)) {
            return;
        }
        if (!mentions.isEmpty() || intents.contains(Intent.CANCEL) || has(tokens, DINING)) {
            intents.remove(Intent.OUT_OF_SCOPE);
        } else {
            intents.remove(Intent.BOOK);
            intents.remove(Intent.SEARCH);
        }
    }

    /** Whether a message asks something. */
    static boolean isQuestion(Tokens tokens) {
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, "?")) {
                return true;
            }
        }
        var first = tokens.isAny(0, Words.of("and so ok hi hello hey but also then")) ? 1 : 0;
        return tokens.isAny(first, ASKING) || tokens.isAny(first + 1, ASKING) && tokens.is(first, ",");
    }

    private static boolean has(Tokens tokens, Set<String> words) {
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.isAny(i, words)) {
                return true;
            }
        }
        return false;
    }

    private static PhraseMap<String> phrases() {
        var phrases = new PhraseMap<String>();
        WordLists.read("intents", phrases::add);
        return phrases;
    }

    /** The names in the list that are intents as they stand; the others need a look at the rest of the message. */
    private static Map<String, Intent> plain() {
        var plain = new HashMap<String, Intent>();
        for (var intent : Intent.values()) {
            plain.put(intent.name(), intent);
        }
        return Map.copyOf(plain);
    }
}
