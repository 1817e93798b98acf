package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what a meal is for, diets, prices, ratings, wishes and questions by their words. */
final class Lexicon {

    private static final PhraseMap<List<String>> MEANINGS = meanings("meanings");
    private static final PhraseMap<List<String>> QUESTIONS = meanings("questions");
    private static final String SURE = "sure";

    /** Occasions, diets, prices, ratings and wishes. */
    List<Mention> meanings(Tokens tokens, Taken taken) {
        var mentions = new ArrayList<Mention>();
        for (var at = 0; at < tokens.size(); at++) {
            var found = MEANINGS.at(tokens, at);
            if (found == null || taken.at(tokens, at)) {
                continue;
            }
            var mention = mention(tokens.span(at, found.end()), found.value(), tokens);
            if (mention != null) {
                mentions.add(mention);
                at = found.end() - 1;
            }
        }
        return mentions;
    }

    /** Whether a diet is named here. */
    boolean isDiet(Tokens tokens, int at) {
        var found = MEANINGS.at(tokens, at);
        return found != null && found.value().getFirst().equals("diet");
    }

    private static @Nullable Mention mention(Span span, List<String> meaning, Tokens tokens) {
        return switch (meaning.getFirst()) {
            case "occasion" ->
                new Mention.For(span, Occasion.valueOf(meaning.get(1).toUpperCase(Locale.ROOT)));
            case "diet" ->
                new Mention.Eats(
                        span,
                        Diet.valueOf(meaning.get(1).toUpperCase(Locale.ROOT).replace('-', '_')));
            case "price" -> new Mention.Price(span, Integer.parseInt(meaning.get(1)), Integer.parseInt(meaning.get(2)));
            case "rating" -> new Mention.Rating(span, Double.parseDouble(meaning.get(1)));
            case "wish" -> new Mention.Wish(span, span.of(tokens.message()));
            default -> null;
        };
    }

    /** Facts asked for: by words that ask in themselves, or by others in a message that is a question. */
    List<Mention> questions(Tokens tokens, boolean question) {
        var mentions = new ArrayList<Mention>();
        for (var at = 0; at < tokens.size(); at++) {
            var found = QUESTIONS.at(tokens, at);
            if (found != null && (question || found.value().contains(SURE))) {
                mentions.add(new Mention.Question(
                        tokens.span(at, found.end()), Fact.valueOf(found.value().getFirst())));
                at = found.end() - 1;
            }
        }
        if (mentions.size() > 1) {
            mentions.removeIf(mention -> mention instanceof Mention.Question asked && asked.fact() == Fact.MENU);
        }
        return mentions;
    }

    private static PhraseMap<List<String>> meanings(String list) {
        var meanings = new PhraseMap<List<String>>();
        WordLists.read(list, (phrase, meaning) -> meanings.add(phrase, List.of(meaning.split(" "))));
        return meanings;
    }
}
