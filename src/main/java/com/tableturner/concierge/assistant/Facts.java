package com.tableturner.concierge.assistant;

import com.tableturner.base.ui.Formats;
import com.tableturner.concierge.Results;
import com.tableturner.concierge.Scene;
import com.tableturner.concierge.Words;
import com.tableturner.concierge.language.Asked;
import com.tableturner.concierge.language.Fact;
import com.tableturner.concierge.language.Intent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Questions about a restaurant: answered from the catalogue, or with its phone number. */
@Component
class Facts {

    private final Words words;
    private final Sentences sentences;

    Facts(Words words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    Optional<Move> asked(Scene scene) {
        var heard = scene.heard();
        var wantsPerson = heard.has(Intent.HUMAN);
        if (heard.facts().isEmpty() && !wantsPerson) {
            return Optional.empty();
        }
        var restaurant = restaurant(scene);
        if (restaurant.isPresent()) {
            return Optional.of(Move.Call.to("restaurantDetails").with("restaurant", restaurant.get()));
        }
        if (!wantsPerson && scene.task().wishes().narrows()) {
            return Optional.empty(); // "somewhere with parking, Italian": look for it
        }
        return Optional.of(Move.Say.that(words.say(wantsPerson ? "human.which" : "facts.which"))
                .asking(Asked.RESTAURANT));
    }

    private static Optional<String> restaurant(Scene scene) {
        var heard = scene.heard().restaurants();
        if (heard.size() == 1) {
            return Optional.of(String.valueOf(heard.getFirst()));
        }
        var wished = scene.task().wishes().restaurantId();
        if (wished != null) {
            return Optional.of(String.valueOf(wished));
        }
        if (scene.proposal() != null) {
            return Optional.of(String.valueOf(scene.proposal().restaurantId()));
        }
        return scene.shown().size() == 1
                ? Optional.of(String.valueOf(scene.shown().getFirst()))
                : Optional.empty();
    }

    Move told(Scene scene, Answered answered) {
        var details = answered.of("restaurantDetails", Results.Details.class)
                .filter(found -> found.outcome().equals(Results.OK))
                .orElse(null);
        if (details == null) {
            return Move.Say.that(words.say("unknown-restaurant")).asking(Asked.RESTAURANT);
        }
        var facts = scene.heard().facts();
        var person = scene.heard().has(Intent.HUMAN)
                ? Stream.of(words.say("human", details.name(), Formats.phone(details.phone())))
                : Stream.<String>empty();
        var text = Stream.concat(person, facts.stream().map(fact -> answer(details, fact)))
                .distinct()
                .collect(Collectors.joining(" "));
        var say = Move.Say.that(text);
        if (scene.proposal() != null) {
            return say.then(sentences.reminder(scene))
                    .asking(Asked.CONFIRMATION)
                    .offering(words.say("reply.yes"), words.say("reply.not-now"));
        }
        return say.offering(words.say("reply.book-at", details.name()), words.say("reply.others"));
    }

    private String answer(Results.Details details, Fact fact) {
        return switch (fact) {
            case HOURS ->
                words.say("fact.hours", details.name(), details.hours().getFirst(), week(details));
            case ADDRESS -> words.say("fact.address", details.name(), details.address());
            case PHONE -> words.say("human", details.name(), Formats.phone(details.phone()));
            case MENU -> words.say("fact.menu", details.name(), words.and(details.specialities()));
            case PRICE -> price(details);
            case RATING ->
                details.rating() == null
                        ? unknown(details)
                        : words.say("fact.rating", details.name(), details.rating());
            case DIET -> words.say("fact.diet", details.name(), orNone(details.diets()));
            case SEATING ->
                details.seating().isEmpty()
                        ? unknown(details)
                        : words.say("fact.seating", details.name(), words.and(details.seating()));
            case ABOUT ->
                words.say("fact.about", details.name(), details.cuisine(), details.area(), details.description());
            case PARKING, DRESS, ACCESS, CHILDREN, PETS, DRINKS, PAYMENT -> unknown(details);
        };
    }

    private String price(Results.Details details) {
        return details.costForTwo() == null
                ? words.say("fact.price-range", details.name(), details.price())
                : words.say("fact.price", details.name(), Formats.rupees(details.costForTwo()));
    }

    private String unknown(Results.Details details) {
        return words.say("fact.unknown", details.name(), Formats.phone(details.phone()));
    }

    private static String week(Results.Details details) {
        return String.join("; ", details.hours().subList(1, details.hours().size()));
    }

    private String orNone(List<String> values) {
        return values.isEmpty() ? words.say("none") : words.and(values);
    }
}
