package com.tableturner.concierge;

import com.tableturner.concierge.language.Mention;
import com.tableturner.concierge.language.Understood;
import java.util.List;
import java.util.stream.Stream;

/** Turns what a message says of occasion, diets, price and rating, and for the restaurant to read, into wishes. */
final class TasteReader {

    private TasteReader() {}

    static Wishes apply(Wishes known, Understood said) {
        var wishes = known;
        var occasion = said.last(Mention.For.class).map(meal -> meal.occasion().tag());
        if (occasion.isPresent()) {
            wishes = wishes.occasion(occasion.get());
        }
        var diets = said.all(Mention.Eats.class).map(eats -> eats.diet().tag()).toList();
        if (!diets.isEmpty()) {
            wishes = wishes.eating(Stream.concat(wishes.diets().stream(), diets.stream())
                    .distinct()
                    .toList());
        }
        var price = said.last(Mention.Price.class);
        if (price.isPresent()) {
            wishes = wishes.withPrice(price.get().lowest(), price.get().highest(), wishes.budget());
        }
        var budget = said.last(Mention.Budget.class);
        if (budget.isPresent()) {
            wishes = wishes.withPrice(wishes.lowestPrice(), wishes.highestPrice(), perPerson(budget.get(), wishes));
        }
        var rating = said.last(Mention.Rating.class);
        if (rating.isPresent()) {
            wishes = wishes.ratedAtLeast(rating.get().atLeast());
        }
        var notes = said.all(Mention.Wish.class).map(Mention.Wish::text).toList();
        return notes.isEmpty() ? wishes : wishes.noting(joined(wishes.note(), notes));
    }

    private static int perPerson(Mention.Budget budget, Wishes wishes) {
        var guests = wishes.party() == null ? 2 : wishes.party();
        return budget.perPerson() ? budget.amount() : Math.max(1, budget.amount() / guests);
    }

    private static String joined(String known, List<String> notes) {
        var all = Stream.concat(Stream.of(known).filter(note -> !note.isEmpty()), notes.stream())
                .distinct()
                .toList();
        return String.join("; ", all);
    }
}
