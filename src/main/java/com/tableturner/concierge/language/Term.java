package com.tableturner.concierge.language;

import java.util.List;

/**
 * A name the vocabulary knows.
 *
 * @param key what the caller knows it by: a restaurant's slug or id, a cuisine's name as the catalogue has it
 * @param name as it is written
 * @param aliases other ways to say it
 */
public record Term(Kind kind, String key, String name, List<String> aliases) {

    /** What a name stands for; where a name stands for two things, the earlier kind wins. */
    public enum Kind {
        RESTAURANT,
        AREA,
        CUISINE,
        SPECIALITY
    }

    public Term {
        aliases = List.copyOf(aliases);
    }

    public Term(Kind kind, String key, String name) {
        this(kind, key, name, List.of());
    }
}
