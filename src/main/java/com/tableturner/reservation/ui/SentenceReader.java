package com.tableturner.reservation.ui;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a guest says in their own words. A module that understands language declares it as a bean. */
public interface SentenceReader {

    /** The table the sentence asks for; nothing if it says nothing that a search could use. */
    Optional<Wanted> read(String sentence);

    /**
     * What was understood; nulls and empty texts were not said.
     *
     * @param party covers
     * @param text what restaurants are to be known for: a name, a dish, an occasion, a diet
     */
    record Wanted(
            @Nullable Integer party,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            String cuisine,
            String area,
            String text)
            implements Serializable {

        /** Whether it says more than a few words to look for. */
        public boolean isSearch() {
            return party != null || date != null || time != null || !cuisine.isEmpty() || !area.isEmpty();
        }
    }
}
