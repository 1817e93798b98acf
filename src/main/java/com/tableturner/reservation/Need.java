package com.tableturner.reservation;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a guest's request says that hosts must see at a glance. Read from the guest's own words, never guessed. */
public enum Need {
    ALLERGY("\\ballerg"),
    STEP_FREE("wheel ?chair|step[- ]?free|accessib"),
    CELEBRATION("birthday|anniversary|celebrat|\\bcake\\b"),
    DIET("\\bvegan\\b|\\bvegetarian\\b|\\bjain\\b|\\bhalal\\b|gluten"),
    CHILD("high ?chair|\\bbaby\\b|\\binfant\\b|\\bpram\\b|stroller");

    private final Pattern words;

    Need(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** The needs that a request names, in the order of their weight. */
    static Set<Need> in(String request) {
        if (request.isBlank()) {
            return Set.of();
        }
        var found = EnumSet.noneOf(Need.class);
        Arrays.stream(values())
                .filter(need -> need.words.matcher(request).find())
                .forEach(found::add);
        return Collections.unmodifiableSet(found);
    }

    /** The same needs, and an allergy that is known from elsewhere. */
    static Set<Need> withAllergy(Set<Need> named) {
        var all = EnumSet.of(ALLERGY);
        all.addAll(named);
        return Collections.unmodifiableSet(all);
    }
}
