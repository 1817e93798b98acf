package com.tableturner.concierge;

import com.tableturner.concierge.language.Fact;
import com.tableturner.concierge.language.Intent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * What one message said beyond the wishes it left behind.
 *
 * @param consents an explicit yes that changes nothing
 * @param changed the wishes this message set
 * @param dates what an ambiguous day may mean, as {@code times} and {@code parties}
 * @param impossible wishes whose words name nothing that exists, or too little
 * @param restaurants ids of the restaurants it named
 * @param facts what it asks about a restaurant
 * @param removed kinds of secrets that were taken out
 */
public record Heard(
        Set<Intent> intents,
        boolean consents,
        Set<Wishes.Field> changed,
        List<LocalDate> dates,
        List<LocalTime> times,
        List<Integer> parties,
        Set<Wishes.Field> impossible,
        List<Long> restaurants,
        List<Fact> facts,
        List<String> removed) {

    public static final Heard NOTHING = new Heard(
            Set.of(), false, Set.of(), List.of(), List.of(), List.of(), Set.of(), List.of(), List.of(), List.of());

    public Heard {
        intents = Set.copyOf(intents);
        changed = Set.copyOf(changed);
        dates = List.copyOf(dates);
        times = List.copyOf(times);
        parties = List.copyOf(parties);
        impossible = Set.copyOf(impossible);
        restaurants = List.copyOf(restaurants);
        facts = List.copyOf(facts);
        removed = List.copyOf(removed);
    }

    public boolean has(Intent intent) {
        return intents.contains(intent);
    }
}
