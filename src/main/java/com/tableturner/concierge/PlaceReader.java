package com.tableturner.concierge;

import com.tableturner.concierge.language.Intent;
import com.tableturner.concierge.language.Mention;
import com.tableturner.concierge.language.Stance;
import com.tableturner.concierge.language.Term;
import com.tableturner.concierge.language.Understood;
import com.tableturner.restaurant.RestaurantFacts;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Turns the restaurants, cuisines, areas and dishes of a message into wishes. */
@Component
class PlaceReader {

    private static final Pattern IT =
            Pattern.compile("\\b(?:it|there|(?:this|that) (?:one|place))\\b", Pattern.CASE_INSENSITIVE);

    private final Gazetteer gazetteer;

    PlaceReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Wishes apply(Wishes known, Understood said, Dialogue before, Hearing heard) {
        var wishes = known;
        for (var rejected : said.all(Mention.Place.class).toList()) {
            if (rejected.stance() == Stance.REJECTED) {
                wishes = withoutPlace(wishes, rejected.term());
            }
        }
        var cuisine = last(said, Term.Kind.CUISINE).orElse(wishes.cuisine());
        var area = last(said, Term.Kind.AREA).orElse(wishes.area());
        var dish = last(said, Term.Kind.SPECIALITY).orElse(wishes.dish());
        wishes = wishes.withPlace(cuisine, area, dish);
        var named = said.places(Term.Kind.RESTAURANT).stream()
                .map(place -> Long.valueOf(place.term().key()))
                .distinct()
                .toList();
        named.forEach(heard::restaurant);
        if (named.size() == 1) {
            return at(wishes, named.getFirst());
        }
        var open = wishes;
        var chosen = chosen(said, before).or(() -> theOnlyOne(open, said, before));
        if (chosen.isPresent()) {
            heard.restaurant(chosen.get());
            return at(wishes, chosen.get());
        }
        var looksElsewhere = !said.places(Term.Kind.CUISINE).isEmpty()
                || !said.places(Term.Kind.AREA).isEmpty();
        return named.isEmpty() && looksElsewhere && isElsewhere(wishes) ? wishes.at(null, "") : wishes;
    }

    private static Wishes withoutPlace(Wishes wishes, Term term) {
        return switch (term.kind()) {
            case RESTAURANT -> term.key().equals(String.valueOf(wishes.restaurantId())) ? wishes.at(null, "") : wishes;
            case CUISINE -> term.key().equals(wishes.cuisine()) ? wishes.without(Wishes.Field.CUISINE) : wishes;
            case AREA -> term.key().equals(wishes.area()) ? wishes.without(Wishes.Field.AREA) : wishes;
            case SPECIALITY -> term.key().equals(wishes.dish()) ? wishes.without(Wishes.Field.DISH) : wishes;
        };
    }

    private Wishes at(Wishes wishes, long restaurantId) {
        return wishes.at(
                restaurantId,
                gazetteer.byId(restaurantId).map(RestaurantFacts::name).orElse(""));
    }

    /** "Yes" to the only one that was found, and "book it" of the one that was spoken of. */
    private static Optional<Long> theOnlyOne(Wishes wishes, Understood said, Dialogue before) {
        var looking = before.task().goal() == Goal.FIND || before.task().goal() == Goal.BOOK;
        var meant = said.has(Intent.YES) && looking
                || said.has(Intent.BOOK) && IT.matcher(said.text()).find();
        return meant && wishes.restaurantId() == null && before.shown().size() == 1
                ? Optional.of(before.shown().getFirst())
                : Optional.empty();
    }

    /** The second of those shown, the last one. */
    private static Optional<Long> chosen(Understood said, Dialogue before) {
        var shown = before.shown();
        return said.last(Mention.Choice.class)
                .map(choice -> choice.position() < 0 ? shown.size() + choice.position() : choice.position() - 1)
                .filter(index -> index >= 0 && index < shown.size())
                .map(shown::get);
    }

    /** Whether the restaurant is not one of the cuisine or area that is now wanted. */
    private boolean isElsewhere(Wishes wishes) {
        return Optional.ofNullable(wishes.restaurantId())
                .flatMap(gazetteer::byId)
                .filter(facts -> !wishes.cuisine().isEmpty() && !facts.cuisine().equals(wishes.cuisine())
                        || !wishes.area().isEmpty() && !facts.location().equals(wishes.area()))
                .isPresent();
    }

    private static Optional<String> last(Understood said, Term.Kind kind) {
        return said.places(kind).stream().map(place -> place.term().key()).reduce((earlier, later) -> later);
    }
}
