package com.tableturner.concierge;

import com.tableturner.concierge.language.Mention;
import com.tableturner.concierge.language.Reading;
import com.tableturner.concierge.language.Setting;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.tool.annotation.Tool;
import org.springframework.ai.tool.annotation.ToolParam;
import org.springframework.stereotype.Component;

/** Tools that find restaurants, and what words for dates and times mean. They change nothing. */
@Component
class FindTools {

    private final Finder finder;
    private final Gazetteer gazetteer;
    private final Words words;

    FindTools(Finder finder, Gazetteer gazetteer, Words words) {
        this.finder = finder;
        this.gazetteer = gazetteer;
        this.words = words;
    }

    @Tool(
            description =
                    "Searches restaurants by cuisine, area or dish; with date, time and party also their free times")
    Results.Found searchRestaurants(
            @ToolParam(required = false, description = "Cuisine, as the catalogue names it") @Nullable String cuisine,
            @ToolParam(required = false, description = "Part of the city") @Nullable String area,
            @ToolParam(required = false, description = "A dish") @Nullable String dish,
            @ToolParam(required = false, description = "yyyy-mm-dd") @Nullable String date,
            @ToolParam(required = false, description = "HH:mm") @Nullable String time,
            @ToolParam(required = false, description = "Number of people") @Nullable Integer party,
            ToolContext context) {
        var wishes = Wishes.NONE
                .withPlace(Arguments.text(cuisine), Arguments.text(area), Arguments.text(dish))
                .on(Arguments.date(date))
                .from(Arguments.time(time), null)
                .forParty(party);
        return found(Turn.of(context), "search", wishes);
    }

    @Tool(description = "Recommends restaurants for an occasion, diets, a budget or a rating, best first")
    Results.Found recommendRestaurants(
            @ToolParam(required = false, description = "romantic, business, family or celebration") @Nullable
                    String occasion,
            @ToolParam(required = false, description = "vegetarian, vegan, gluten-free, halal, jain") @Nullable
                    List<String> diets,
            @ToolParam(required = false, description = "Cuisine") @Nullable String cuisine,
            @ToolParam(required = false, description = "Part of the city") @Nullable String area,
            @ToolParam(required = false, description = "A dish") @Nullable String dish,
            @ToolParam(required = false, description = "Lowest price level, 1 to 4") @Nullable Integer lowestPrice,
            @ToolParam(required = false, description = "Highest price level, 1 to 4") @Nullable Integer highestPrice,
            @ToolParam(required = false, description = "Most rupees for each guest") @Nullable Integer budget,
            @ToolParam(required = false, description = "Lowest rating, 0 to 5") @Nullable Double rating,
            @ToolParam(required = false, description = "yyyy-mm-dd") @Nullable String date,
            @ToolParam(required = false, description = "HH:mm") @Nullable String time,
            @ToolParam(required = false, description = "Number of people") @Nullable Integer party,
            ToolContext context) {
        var wishes = Wishes.NONE
                .withPlace(Arguments.text(cuisine), Arguments.text(area), Arguments.text(dish))
                .occasion(Arguments.text(occasion))
                .eating(Objects.requireNonNullElse(diets, List.of()))
                .withPrice(lowestPrice, highestPrice, budget)
                .ratedAtLeast(rating)
                .on(Arguments.date(date))
                .from(Arguments.time(time), null)
                .forParty(party);
        return found(Turn.of(context), "recommend", wishes);
    }

    private Results.Found found(Turn turn, String tool, Wishes wishes) {
        return turn.once(tool + wishes, () -> {
            var found = finder.find(turn.actor(), wishes);
            turn.looked(words.text(
                    "concierge.checked.restaurants",
                    found.considered(),
                    found.places().size()));
            turn.show(new Card.Places(wishes.date(), wishes.time(), wishes.party(), found.places()));
            turn.continueAs(turn.dialogue()
                    .showing(found.places().stream().map(Card.Place::id).toList()));
            return found;
        });
    }

    @Tool(description = "Resolves words for a date or a time, such as 'next Friday evening', in the restaurant's zone")
    Results.Resolved resolvePhrase(
            @ToolParam(description = "The words as the diner said them") String phrase, ToolContext context) {
        var turn = Turn.of(context);
        return turn.once("resolve" + phrase, () -> {
            var now = gazetteer.nowAt(turn.dialogue().task().wishes().restaurantId());
            var read = gazetteer.language().read(phrase, new Setting(now));
            return new Results.Resolved(
                    read.day().map(Mention.Day::date).map(FindTools::values).orElse(List.of()),
                    read.time().map(Mention.Time::time).map(FindTools::values).orElse(List.of()));
        });
    }

    private static <T> List<T> values(Reading<T> reading) {
        return switch (reading) {
            case Reading.Clear<T> clear -> List.of(clear.value());
            case Reading.Ambiguous<T> several -> several.candidates();
            case Reading.Impossible<T> none -> List.of();
        };
    }
}
