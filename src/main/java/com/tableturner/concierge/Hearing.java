package com.tableturner.concierge;

import com.tableturner.concierge.language.Fact;
import com.tableturner.concierge.language.Intent;
import com.tableturner.concierge.language.Mention;
import com.tableturner.concierge.language.Understood;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what one message says while it is read. */
final class Hearing {

    private final Wishes before;
    private final Set<Wishes.Field> changed = EnumSet.noneOf(Wishes.Field.class);
    private final Set<Wishes.Field> impossible = EnumSet.noneOf(Wishes.Field.class);
    private final List<Long> restaurants = new ArrayList<>();
    private List<LocalDate> dates = List.of();
    private List<LocalTime> times = List.of();
    private List<Integer> parties = List.of();

    Hearing(Wishes before) {
        this.before = before;
    }

    void dates(List<LocalDate> candidates) {
        dates = candidates;
    }

    void times(List<LocalTime> candidates) {
        times = candidates;
    }

    void parties(List<Integer> candidates) {
        parties = candidates;
    }

    void impossible(Wishes.Field field) {
        impossible.add(field);
    }

    void restaurant(long id) {
        restaurants.add(id);
    }

    /** Notes which wishes are others than before. */
    void compare(Wishes after) {
        Arrays.stream(Wishes.Field.values())
                .filter(field -> !only(before, field).equals(only(after, field)))
                .forEach(changed::add);
    }

    private static Wishes only(Wishes wishes, Wishes.Field kept) {
        var left = wishes;
        for (var field : Wishes.Field.values()) {
            if (field != kept) {
                left = left.without(field);
            }
        }
        return left;
    }

    /** Whether the message said anything of the table that is wanted, beyond what was known. */
    boolean isAboutWishes() {
        return !(changed.isEmpty() && impossible.isEmpty() && dates.isEmpty() && times.isEmpty() && parties.isEmpty());
    }

    Heard heard(Set<Intent> intents, boolean consents, List<String> removed, Understood part) {
        var facts = part.all(Mention.Question.class)
                .map(Mention.Question::fact)
                .distinct()
                .toList();
        return heard(intents, consents, removed, facts);
    }

    Heard heard(Set<Intent> intents, boolean consents, List<String> removed) {
        return heard(intents, consents, removed, List.<Fact>of());
    }

    private Heard heard(Set<Intent> intents, boolean consents, List<String> removed, List<Fact> facts) {
        return new Heard(
                intents,
                consents,
                changed,
                dates,
                times,
                parties,
                impossible,
                restaurants.stream().distinct().collect(Collectors.toList()),
                facts,
                removed);
    }
}
